package io.placard.kiosk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IdleTimerTest {
    private static final Instant START = Instant.parse("2026-11-25T10:00:00Z");
    private static final Duration DELAY = Duration.ofSeconds(60);

    private final IdleTimer timer = new IdleTimer(START);

    @Test
    void endsTheSessionAfterTheDelay() {
        assertThat(timer.isIdle(START.plusSeconds(59), DELAY)).isFalse();
        assertThat(timer.isIdle(START.plusSeconds(60), DELAY)).isTrue();
    }

    @Test
    void startsAnewWithEachActivity() {
        timer.activity(START.plusSeconds(50));

        assertThat(timer.isIdle(START.plusSeconds(109), DELAY)).isFalse();
        assertThat(timer.isIdle(START.plusSeconds(110), DELAY)).isTrue();
    }

    @Test
    void doesNotWaitForYearsAfterTheClockWasSetBack() {
        var corrected = START.minus(Duration.ofDays(3650));

        assertThat(timer.isIdle(corrected, DELAY)).isFalse();
        assertThat(timer.isIdle(corrected.plusSeconds(60), DELAY)).isTrue();
    }
}
