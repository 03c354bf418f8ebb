package io.placard.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.simulated.model.Models;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each driver talks with its simulated device under a virtual clock, over a line that damages one thing in four, in
 * ever other ways; then over a sound one. A build plays the same few talks each time; {@code -Dplacard.fuzz.seconds=60}
 * plays new ones for so long for each driver.
 */
class FuzzedDriversTest {
    private static final int SEEDS = 12;
    private static final long SECONDS = Long.getLong("placard.fuzz.seconds", 0);
    private static final long FUZZED_MS = 20_000;

    /** Longer than any device takes to be heard again, or to be noticed gone. */
    private static final long SOUND_MS = 15_000;

    /** Messages have no check, so that a damaged one may name a tag that is nowhere. */
    @Test
    void aReaderWithANetworkPlugIsHeardAgainHoweverFarItsStreamWasOutOfStep() {
        for (int seed : (Iterable<Integer>) seeds()::iterator) {
            var talk = FuzzedTalk.ofReader("llrp", seed);
            talk.put();
            talk.passFuzzed(FUZZED_MS);
            assertHeardAgain(talk, "llrp, seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void noReaderTellsWhatIsNotSoAndEachIsHeardAgain(String driver) {
        for (int seed : (Iterable<Integer>) seeds()::iterator) {
            var talk = FuzzedTalk.ofReader(driver, seed);
            assertTold(talk, driver + ", seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("sensors")
    void noSensorTellsWhatIsNotSoAndEachIsHeardAgain(String driver) {
        for (int seed : (Iterable<Integer>) seeds()::iterator) {
            var talk = FuzzedTalk.ofSensor(driver, seed);
            assertTold(talk, driver + ", seed " + seed);
        }
    }

    private static void assertTold(FuzzedTalk talk, String which) {
        talk.put();
        talk.passFuzzed(FUZZED_MS);
        assertThat(talk.strangers()).as("told, but never put: %s", which).isEmpty();

        assertHeardAgain(talk, which);
        assertThat(talk.strangers()).as("told, but never put: %s", which).isEmpty();
    }

    private static void assertHeardAgain(FuzzedTalk talk, String which) {
        talk.lift();
        talk.pass(SOUND_MS);
        talk.put();
        talk.pass(SOUND_MS);
        assertThat(talk.isThere()).as("put: %s", which).isTrue();
        talk.lift();
        talk.pass(SOUND_MS);
        assertThat(talk.isThere()).as("lifted: %s", which).isFalse();
    }

    /** All but those with a network plug, for which see above. */
    static Stream<String> readers() {
        return Models.readers().stream().filter(driver -> !driver.equals("llrp"));
    }

    static Stream<String> sensors() {
        return Models.sensors().stream();
    }

    private static Stream<Integer> seeds() {
        if (SECONDS == 0) {
            return Stream.iterate(1, each -> each + 1).limit(SEEDS);
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        return Stream.iterate(1, each -> each + 1).takeWhile(_ -> System.nanoTime() < end);
    }
}
