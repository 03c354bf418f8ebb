package io.placard.kiosk.watchdog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SafeSpellTest {
    private final AtomicInteger ends = new AtomicInteger();
    private final SafeSpell spell =
            new SafeSpell(new StartMode.Safe(Instant.EPOCH, Duration.ofMinutes(10), List.of()), ends::incrementAndGet);

    @Test
    void endsAfterItsLength() {
        beat(599, false);
        assertThat(ends).hasValue(0);

        beat(1, false);
        assertThat(ends).hasValue(1);
    }

    @Test
    void waitsForWhoeverIsThere() {
        beat(900, true);
        assertThat(ends).hasValue(0);

        beat(1, false);
        assertThat(ends).hasValue(1);
    }

    @Test
    void waitsTenMinutesAtMost() {
        beat(1199, true);
        assertThat(ends).hasValue(0);

        beat(1, true);
        assertThat(ends).hasValue(1);
    }

    private void beat(int seconds, boolean isAnybodyThere) {
        for (var second = 0; second < seconds; second++) {
            spell.beat(isAnybodyThere);
        }
    }
}
