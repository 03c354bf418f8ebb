package io.placard.kiosk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StaffModeTest {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    private final StaffMode mode = new StaffMode();

    @Test
    void isClosedUntilSomebodyKnowsThePin() {
        mode.touched(NOW);
        mode.tick(NOW);

        assertThat(mode.isOpen()).isFalse();
    }

    @Test
    void closesTwoMinutesAfterTheLastTouch() {
        mode.enter(NOW);
        mode.touched(NOW.plusSeconds(100));

        mode.tick(NOW.plusSeconds(219));
        assertThat(mode.isOpen()).isTrue();
        mode.tick(NOW.plusSeconds(220));
        assertThat(mode.isOpen()).isFalse();
    }

    @Test
    void aTouchAfterTwoMinutesComesTooLate() {
        mode.enter(NOW);

        mode.touched(NOW.plusSeconds(121));

        assertThat(mode.isOpen()).isFalse();
    }

    @Test
    void closesWhereTheClockWasSetBack() {
        mode.enter(NOW);

        mode.tick(NOW.minusSeconds(1));

        assertThat(mode.isOpen()).isFalse();
    }
}
