package io.placard.hardware.ultrasonic.maxbotix;

import static io.placard.hardware.ultrasonic.DistanceLaws.ascii;
import static io.placard.hardware.ultrasonic.DistanceLaws.decode;
import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.SensorVectors;
import io.placard.hardware.ultrasonic.DistanceFrame;
import io.placard.hardware.ultrasonic.DistanceLaws;
import io.placard.hardware.ultrasonic.Unit;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaxbotixDecoderTest {
    private static final MaxbotixModel HRXL = new MaxbotixModel(4, Unit.MM, 5000, 300, 1);
    private static final MaxbotixModel XL = new MaxbotixModel(3, Unit.CM, 765, 20, 3);
    private static final MaxbotixModel LV = new MaxbotixModel(3, Unit.INCH, 255, 6, 5);
    private static final Pattern EXPECTATION = Pattern.compile("(\\d+) (mm|cm|in)(?:, P1)?");

    @ParameterizedTest
    @CsvSource({"R0480, 480", "R1234, 1234", "'R0480 ', 480", "R0300, 300", "R4999, 4999"})
    void fourDigitsAreMillimetres(String line, int mm) {
        assertThat(decode(new MaxbotixDecoder(HRXL), ascii(line + "\r"))).containsExactly(new DistanceFrame.Valid(mm));
    }

    @Test
    void threeDigitsAreCentimetresOrInchesByTheModel() {
        assertThat(decode(new MaxbotixDecoder(XL), ascii("R012\r"))).containsExactly(new DistanceFrame.Valid(120));
        assertThat(decode(new MaxbotixDecoder(LV), ascii("R012\r"))).containsExactly(new DistanceFrame.Valid(305));
        assertThat(decode(new MaxbotixDecoder(LV), ascii("R008 P1\rR008 P0\r")))
                .containsExactly(new DistanceFrame.Valid(203), new DistanceFrame.Valid(203));
    }

    @Test
    void theLargestDistanceMeansThatNothingIsThere() {
        assertThat(decode(new MaxbotixDecoder(HRXL), ascii("R5000\r"))).containsExactly(new DistanceFrame.NoTarget());
        assertThat(decode(new MaxbotixDecoder(XL), ascii("R765\r"))).containsExactly(new DistanceFrame.NoTarget());
        assertThat(decode(new MaxbotixDecoder(LV), ascii("R255\r"))).containsExactly(new DistanceFrame.NoTarget());
    }

    @Test
    void sharedVectorsMeanWhatTheySay() throws IOException {
        for (var vector : SensorVectors.of(device -> device.startsWith("MaxBotix"))) {
            var expectation = EXPECTATION.matcher(vector.expect());
            if (expectation.matches()) {
                var unit = unit(expectation.group(2));
                var model = new MaxbotixModel(unit == Unit.MM ? 4 : 3, unit, 9999, 0, 1);

                assertThat(decode(new MaxbotixDecoder(model), vector.bytes()))
                        .as(vector.toString())
                        .containsExactly(new DistanceFrame.Valid(unit.toMm(Integer.parseInt(expectation.group(1)))));
            }
        }
    }

    @Test
    void rogueBytesOfOnesAreStripped() {
        assertThat(decode(new MaxbotixDecoder(HRXL), ascii("R1\u00FF23\u00FF4\r")))
                .containsExactly(new DistanceFrame.Valid(1234));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R123\r",
                "R12345\r",
                "R12 34\r",
                "R1234P\r",
                "R1234 P2\r",
                "R1234  \r",
                "R12a4\r",
                "R\r",
                "R1234 P1 \r"
            })
    void aLineThatIsNotTheModelsIsBroken(String line) {
        assertThat(decode(new MaxbotixDecoder(HRXL), ascii(line)))
                .isNotEmpty()
                .allMatch(DistanceFrame.Corrupt.class::isInstance);
    }

    @Test
    void aLineBrokenOffByTheNextIsOneCorruptFrame() {
        assertThat(decode(new MaxbotixDecoder(HRXL), ascii("R12R1234\r")))
                .containsExactly(new DistanceFrame.Corrupt(), new DistanceFrame.Valid(1234));
    }

    @Test
    void keepsTheLawsOfDistances() {
        for (var line : List.of("R1234\r", "R0480 \r", "R1234\r\n")) {
            DistanceLaws.holdFor(
                    () -> new MaxbotixDecoder(HRXL),
                    new byte[0],
                    ascii(line),
                    new DistanceFrame.Valid(Integer.parseInt(line.substring(1, 5))));
        }
    }

    @ParameterizedTest
    @ValueSource(bytes = {'5', 'P', 'R', 0, (byte) 0x80, ' '})
    void endlessNoiseIsCounted(byte noise) {
        DistanceLaws.complainsOfNoise(
                () -> new MaxbotixDecoder(HRXL), noise, ascii("R1234\r"), new DistanceFrame.Valid(1234));
    }

    @Property(tries = 300)
    void everyDistanceOfTheModelIsRead(@ForAll @IntRange(max = 4999) int mm) {
        assertThat(decode(new MaxbotixDecoder(HRXL), ascii(String.format(Locale.ROOT, "R%04d\r", mm))))
                .containsExactly(new DistanceFrame.Valid(mm));
    }

    @Property(tries = 300)
    void whateverComesNothingIsReadThatIsNoLine(@ForAll @Size(max = 200) byte[] bytes) {
        assertThat(decode(new MaxbotixDecoder(HRXL), bytes)).allSatisfy(frame -> {
            if (frame instanceof DistanceFrame.Valid(int mm)) {
                assertThat(mm).isBetween(0, 4999);
            }
        });
    }

    private static Unit unit(String word) {
        return switch (word) {
            case "mm" -> Unit.MM;
            case "cm" -> Unit.CM;
            default -> Unit.INCH;
        };
    }
}
