package io.placard.kiosk.staff.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TapGestureTest {
    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");

    private final TapGesture gesture = new TapGesture();

    @Test
    void isFiveTapsWithinThreeSeconds() {
        assertThat(tapAt(0)).isFalse();
        assertThat(tapAt(700)).isFalse();
        assertThat(tapAt(1400)).isFalse();
        assertThat(tapAt(2100)).isFalse();
        assertThat(tapAt(3000)).isTrue();
    }

    @Test
    void isNotFiveTapsThatTakeLonger() {
        tapAt(0);
        tapAt(800);
        tapAt(1600);
        tapAt(2400);

        assertThat(tapAt(3001)).isFalse();
    }

    @Test
    void forgetsOnlyTheTapsThatAreTooOld() {
        tapAt(0);
        tapAt(2000);
        tapAt(2500);
        tapAt(3500);
        tapAt(4000);

        assertThat(tapAt(4500)).isTrue();
    }

    @Test
    void startsAfreshAfterATapElsewhere() {
        tapAt(0);
        tapAt(100);
        tapAt(200);
        tapAt(300);
        gesture.elsewhere();

        assertThat(tapAt(400)).isFalse();
    }

    @Test
    void startsAfreshAfterItself() {
        for (var tap = 0; tap < 5; tap++) {
            tapAt(100L * tap);
        }

        assertThat(tapAt(500)).isFalse();
    }

    @Test
    void countsNoTapFromBeforeTheClockWasSetBack() {
        tapAt(10_000);
        tapAt(10_100);
        tapAt(10_200);
        tapAt(10_300);

        assertThat(tapAt(0)).isFalse();
    }

    private boolean tapAt(long millis) {
        return gesture.tap(START.plus(Duration.ofMillis(millis)));
    }
}
