package io.placard.kiosk.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.setup.Pairing.Answer;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairingTest {
    private static final long START = 0;
    private static final String WRONG = "AAAA-AAAA";

    /** What is made in production is not to be guessed; here it is to be repeated. */
    private final Pairing pairing = new Pairing(new Random(7), START);

    @Test
    void whoeverReadsTheCodeIsLetIn() {
        assertThat(pairing.exchange(pairing.code(START), START))
                .isInstanceOfSatisfying(
                        Answer.Paired.class,
                        paired -> assertThat(pairing.isPaired(paired.token())).isTrue());
    }

    @Test
    void acceptsTheCodeAsPeopleTypeIt() {
        var typed = " " + pairing.code(START).toLowerCase(Locale.ROOT).replace('-', ' ') + " ";

        assertThat(pairing.exchange(typed, START)).isInstanceOf(Answer.Paired.class);
    }

    @Test
    void aCodeCountsOnce() {
        var code = pairing.code(START);
        pairing.exchange(code, START);

        assertThat(pairing.exchange(code, START)).isInstanceOf(Answer.Wrong.class);
    }

    @Test
    void aCodeHoldsForAQuarterOfAnHour() {
        var code = pairing.code(START);
        var nearlyOver = Pairing.LIFE.toNanos() - 1;

        assertThat(pairing.code(nearlyOver)).isEqualTo(code);
        assertThat(pairing.exchange(code, Pairing.LIFE.toNanos())).isInstanceOf(Answer.Wrong.class);
    }

    @Test
    void fiveWrongTriesMakeANewCodeAndAPause() {
        var code = pairing.code(START);
        guess(Pairing.MOST_TRIES);

        assertThat(pairing.code(START)).isNotEqualTo(code);
        assertThat(pairing.exchange(pairing.code(START), START)).isInstanceOf(Answer.Later.class);
        var after = Pairing.PAUSE.toNanos();
        assertThat(pairing.exchange(pairing.code(after), after)).isInstanceOf(Answer.Paired.class);
    }

    @Test
    void fourWrongTriesDoNot() {
        guess(Pairing.MOST_TRIES - 1);

        assertThat(pairing.exchange(pairing.code(START), START)).isInstanceOf(Answer.Paired.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAAAAAA"})
    void nobodyIsPairedByATokenThatWasNeverGiven(String token) {
        pairing.exchange(pairing.code(START), START);

        assertThat(pairing.isPaired(token)).isFalse();
    }

    @Test
    void tokensAreLongAndDiffer() {
        var tokens = new HashSet<String>();
        for (var each = 0; each < 100; each++) {
            if (pairing.exchange(pairing.code(START), START) instanceof Answer.Paired paired) {
                tokens.add(paired.token());
            }
        }

        assertThat(tokens).hasSize(100).allSatisfy(token -> assertThat(token).hasSize(43));
    }

    @Test
    void codesAreMadeOfLettersAndDigitsThatNobodyConfuses() {
        assertThat(pairing.code(START)).matches("[ACDEFGHJKMNPRTWXY34679]{4}-[ACDEFGHJKMNPRTWXY34679]{4}");
    }

    /** Somebody who tries for a year without a pause, as fast as the kiosk answers. */
    @Test
    void aYearOfGuessingIsHopeless() {
        var guesses = 0L;
        var now = START;
        var random = RandomGenerator.of("L64X128MixRandom");
        while (now < Duration.ofDays(365).toNanos()) {
            switch (pairing.exchange(anyCode(random), now)) {
                case Answer.Paired _ -> throw new AssertionError("guessed after " + guesses);
                case Answer.Wrong _ -> guesses++;
                case Answer.Later(var left) -> now += left.toNanos();
            }
        }
        var codes = Math.pow(Pairing.ALPHABET.length(), Pairing.LENGTH);

        assertThat(guesses / codes).isLessThan(1e-4);
    }

    private void guess(int times) {
        for (var each = 0; each < times; each++) {
            assertThat(pairing.exchange(WRONG, START)).isInstanceOf(Answer.Wrong.class);
        }
    }

    private static String anyCode(RandomGenerator random) {
        var code = new StringBuilder();
        for (var at = 0; at < Pairing.LENGTH; at++) {
            code.append(Pairing.ALPHABET.charAt(random.nextInt(Pairing.ALPHABET.length())));
        }
        return code.toString();
    }
}
