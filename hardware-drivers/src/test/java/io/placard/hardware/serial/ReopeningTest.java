package io.placard.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReopeningTest {
    private static final Optional<Path> NOTHING = Optional.empty();
    private static final Optional<Path> USB0 = Optional.of(Path.of("/dev/ttyUSB0"));
    private static final Optional<Path> USB1 = Optional.of(Path.of("/dev/ttyUSB1"));

    private final Reopening reopening = new Reopening();
    private long now;

    @Test
    void aPortThatIsThereButCannotBeOpenedIsTriedAfterEverLongerPauses() {
        assertThat(pauseMillis(false, USB0)).isEqualTo(200);
        assertThat(pauseMillis(false, USB0)).isEqualTo(400);
        assertThat(pauseMillis(false, USB0)).isEqualTo(800);
        assertThat(pauseMillis(false, USB0)).isEqualTo(1600);
        assertThat(pauseMillis(false, USB0)).isEqualTo(3200);
        assertThat(pauseMillis(false, USB0)).isEqualTo(5000);
        assertThat(pauseMillis(false, USB0)).isEqualTo(5000);
    }

    @Test
    void aDeviceThatComesIsTriedAtTheNextLookHoweverLongItWasAway() {
        failForAMinute(false);

        reopening.closed(false, NOTHING, now);
        assertThat(reopening.isDue(NOTHING, afterALook())).isFalse();
        assertThat(reopening.isDue(USB0, afterALook())).isTrue();
    }

    @Test
    void aDeviceThatGoesAndComesDuringAPauseIsTriedAtOnce() {
        failForAMinute(false);

        reopening.closed(false, USB0, now);
        assertThat(reopening.isDue(USB0, afterALook())).isFalse();
        assertThat(reopening.isDue(NOTHING, afterALook())).isFalse();
        assertThat(reopening.isDue(USB0, afterALook())).isTrue();
    }

    @Test
    void aDeviceThatComesBackUnderAnotherFileBetweenTwoLooksIsTriedAtOnce() {
        failForAMinute(false);

        reopening.closed(false, USB0, now);
        assertThat(reopening.isDue(USB1, afterALook())).isTrue();
    }

    /** When a device comes, its file is there a moment before its user may open it. */
    @Test
    void whereADeviceHasJustComeThePausesAreShortAgain() {
        failForAMinute(false);
        reopening.closed(false, NOTHING, now);
        reopening.isDue(USB0, afterALook());

        assertThat(pauseMillis(false, USB0)).isEqualTo(200);
    }

    @Test
    void aMissingPortThatCannotBeSeenIsTriedOftenEnoughToBeBackWithinASecond() {
        failForAMinute(true);

        assertThat(pauseMillis(true, NOTHING)).isLessThan(1000);
    }

    @Test
    void onceItHasStayedOpenThePausesAreShortAgain() {
        failForAMinute(false);
        reopening.steady();

        assertThat(pauseMillis(false, USB0)).isEqualTo(200);
    }

    private void failForAMinute(boolean isMissing) {
        var end = now + Duration.ofMinutes(1).toNanos();
        while (now < end) {
            pauseMillis(isMissing, isMissing ? NOTHING : USB0);
        }
    }

    /** How long the port is left alone while nothing changes at it. */
    private long pauseMillis(boolean isMissing, Optional<Path> there) {
        long start = now;
        reopening.closed(isMissing, there, now);
        while (!reopening.isDue(there, afterALook())) {
            assertThat(now - start).isLessThan(Duration.ofSeconds(10).toNanos());
        }
        return Duration.ofNanos(now - start).toMillis();
    }

    private long afterALook() {
        now += Reopening.LOOK.toNanos();
        return now;
    }
}
