package io.placard.kiosk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IdleTimerTest {
    private static final Instant START = Instant.parse("2026-11-25T10:00:00Z");
    private static final Duration DELAY = Duration.ofSeconds(60);

    private final IdleTimer timer = new IdleTimer();

    @Test
    void endsNothingBeforeTheFirstTouch() {
        assertThat(timer.endsSession(START.plusSeconds(3600), DELAY)).isFalse();
    }

    @Test
    void endsTheSessionOnceAfterTheDelay() {
        timer.activity(START);

        assertThat(timer.endsSession(START.plusSeconds(59), DELAY)).isFalse();
        assertThat(timer.endsSession(START.plusSeconds(60), DELAY)).isTrue();
        assertThat(timer.endsSession(START.plusSeconds(61), DELAY)).isFalse();
    }

    @Test
    void startsAnewWithEachActivity() {
        timer.activity(START);
        timer.activity(START.plusSeconds(50));

        assertThat(timer.endsSession(START.plusSeconds(109), DELAY)).isFalse();
        assertThat(timer.endsSession(START.plusSeconds(110), DELAY)).isTrue();
    }

    @Test
    void doesNotWaitForYearsAfterTheClockWasSetBack() {
        timer.activity(START);
        var corrected = START.minus(Duration.ofDays(3650));

        assertThat(timer.endsSession(corrected, DELAY)).isFalse();
        assertThat(timer.endsSession(corrected.plusSeconds(60), DELAY)).isTrue();
    }
}
