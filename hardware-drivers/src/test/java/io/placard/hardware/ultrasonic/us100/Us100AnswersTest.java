package io.placard.hardware.ultrasonic.us100;

import static io.placard.hardware.ultrasonic.DistanceLaws.decode;
import static io.placard.hardware.ultrasonic.DistanceLaws.hex;
import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.ultrasonic.DistanceFrame;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Us100AnswersTest {
    private final Us100Answers answers = new Us100Answers();

    @Test
    void asksOnceForTheWarmthAndThenForDistances() {
        assertThat(answers.ask()).containsExactly(0x50);
        for (int i = 1; i < 600; i++) {
            assertThat(answers.ask()).containsExactly(0x55);
        }
        assertThat(answers.ask()).containsExactly(0x50);
    }

    @Test
    void theWarmthIsOneByteFromMinus45() {
        answers.ask();

        assertThat(decode(answers, hex("46"))).containsExactly(new DistanceFrame.Warmth(25));
    }

    @ParameterizedTest
    @CsvSource({"00 42, 66", "07 A1, 1953", "00 FF, 255", "27 0F, 9999"})
    void aDistanceIsTwoBytes(String hex, int mm) {
        askForDistance();

        assertThat(decode(answers, hex(hex))).containsExactly(new DistanceFrame.Valid(mm));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00 00", "00 01", "27 10", "FF FF"})
    void whatCannotBeIsBroken(String hex) {
        askForDistance();

        assertThat(decode(answers, hex(hex))).containsExactly(new DistanceFrame.Corrupt());
    }

    @Test
    void anImplausibleWarmthIsBroken() {
        answers.ask();

        assertThat(decode(answers, hex("FF"))).containsExactly(new DistanceFrame.Corrupt());
    }

    @Test
    void halfAnAnswerIsForgottenByTheNextQuestion() {
        askForDistance();
        assertThat(decode(answers, hex("07"))).isEmpty();
        answers.ask();

        assertThat(decode(answers, hex("00 42"))).containsExactly(new DistanceFrame.Valid(66));
    }

    @Property(tries = 300)
    void everyDistanceItMeasuresIsRead(@ForAll @IntRange(min = 20, max = 4500) int mm) {
        askForDistance();

        assertThat(decode(answers, new byte[] {(byte) (mm >> 8), (byte) mm}))
                .containsExactly(new DistanceFrame.Valid(mm));
    }

    @Property(tries = 300)
    void whateverComesIsPlausibleOrBroken(@ForAll @Size(max = 100) byte[] bytes) {
        askForDistance();

        assertThat(decode(answers, bytes)).hasSize(bytes.length / 2).allSatisfy(frame -> {
            if (frame instanceof DistanceFrame.Valid(int mm)) {
                assertThat(mm).isBetween(2, 9999);
            }
        });
    }

    private void askForDistance() {
        answers.ask();
        answers.ask();
    }
}
