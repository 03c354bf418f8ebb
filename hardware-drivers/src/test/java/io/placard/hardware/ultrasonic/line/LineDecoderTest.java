package io.placard.hardware.ultrasonic.line;

import static io.placard.hardware.ultrasonic.DistanceLaws.ascii;
import static io.placard.hardware.ultrasonic.DistanceLaws.decode;
import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.ultrasonic.DistanceFrame;
import io.placard.hardware.ultrasonic.DistanceLaws;
import io.placard.hardware.ultrasonic.Unit;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineDecoderTest {
    private static final Pattern FIRST_NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)?");

    @ParameterizedTest
    @CsvSource({
        "123, CM, 1230",
        "Distance: 12.3 cm, CM, 123",
        "'12,3', CM, 123",
        "5 in, INCH, 127",
        "0.25, M, 250",
        "0, MM, 0"
    })
    void theFirstNumberCountsInTheConfiguredUnit(String line, Unit unit, int mm) {
        assertThat(read(new LineDecoder(FIRST_NUMBER, unit), line)).containsExactly(new DistanceFrame.Valid(mm));
    }

    @Test
    void thePatternsFirstGroupIsTheNumber() {
        var decoder = new LineDecoder(Pattern.compile("slot \\d+: (\\d+)"), Unit.MM);

        assertThat(read(decoder, "slot 3: 87 mm")).containsExactly(new DistanceFrame.Valid(87));
    }

    @Test
    void whatStoodBeforeTheFirstLineEndIsNoDistance() {
        assertThat(decode(new LineDecoder(FIRST_NUMBER, Unit.MM), ascii("23\r\n123\r\n")))
                .containsExactly(new DistanceFrame.Valid(123));
    }

    @Test
    void afterALostLineTheRestOfALineIsNoDistance() {
        var decoder = new LineDecoder(FIRST_NUMBER, Unit.MM);
        assertThat(read(decoder, "123")).hasSize(1);
        decoder.reset();

        assertThat(decode(decoder, ascii("23\n"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no echo", "-1", "booting...", "12\u00803", "12\u00003"})
    void aLineWithoutADistanceIsBroken(String line) {
        assertThat(read(new LineDecoder(FIRST_NUMBER, Unit.MM), line)).containsExactly(new DistanceFrame.Corrupt());
    }

    @Test
    void aGroupThatIsNotThereOrNoNumberIsBroken() {
        assertThat(read(new LineDecoder(Pattern.compile("x(\\d+)?"), Unit.MM), "x"))
                .containsExactly(new DistanceFrame.Corrupt());
        assertThat(read(new LineDecoder(Pattern.compile("(.+)"), Unit.MM), "1.2.3"))
                .containsExactly(new DistanceFrame.Corrupt());
    }

    @Test
    void aNumberBeyondAllMeasureStaysFar() {
        assertThat(read(new LineDecoder(FIRST_NUMBER, Unit.M), "99999999999999999999"))
                .containsExactly(new DistanceFrame.Valid(1_000_000));
    }

    @Test
    @Timeout(10)
    void aPatternThatNeedsForeverEndsAsABrokenLine() {
        var decoder = new LineDecoder(Pattern.compile("(x+x+)+y"), Unit.MM);

        assertThat(read(decoder, "x".repeat(79))).containsExactly(new DistanceFrame.Corrupt());
    }

    @Test
    void aLineTooLongIsBrokenAndTheNextIsRead() {
        var decoder = new LineDecoder(FIRST_NUMBER, Unit.MM);

        assertThat(read(decoder, "1".repeat(200))).isNotEmpty().allMatch(DistanceFrame.Corrupt.class::isInstance);
        assertThat(read(decoder, "77")).containsExactly(new DistanceFrame.Valid(77));
    }

    @Test
    void keepsTheLawsOfDistances() {
        for (var line : List.of("123\r\n", "123\n", "123\r", "d=123 mm\n")) {
            DistanceLaws.holdFor(
                    () -> new LineDecoder(FIRST_NUMBER, Unit.MM),
                    ascii("\n"),
                    ascii(line),
                    new DistanceFrame.Valid(123));
        }
    }

    @ParameterizedTest
    @ValueSource(bytes = {'5', 0, (byte) 0xFF})
    void endlessNoiseIsCounted(byte noise) {
        DistanceLaws.complainsOfNoise(
                () -> new LineDecoder(FIRST_NUMBER, Unit.MM), noise, ascii("123\n"), new DistanceFrame.Valid(123));
    }

    @Property(tries = 300)
    void everyDistanceIsRead(@ForAll @IntRange(max = 20_000) int mm) {
        assertThat(read(new LineDecoder(FIRST_NUMBER, Unit.MM), "Distance: " + mm + " mm"))
                .containsExactly(new DistanceFrame.Valid(mm));
    }

    @Property(tries = 300)
    void whateverComesNothingFails(@ForAll @Size(max = 300) byte[] bytes) {
        assertThat(decode(new LineDecoder(FIRST_NUMBER, Unit.MM), bytes)).allSatisfy(frame -> {
            if (frame instanceof DistanceFrame.Valid(int mm)) {
                assertThat(mm).isBetween(0, 1_000_000);
            }
        });
    }

    private static List<DistanceFrame> read(LineDecoder decoder, String line) {
        return decode(decoder, ascii("\n" + line + "\n"));
    }
}
