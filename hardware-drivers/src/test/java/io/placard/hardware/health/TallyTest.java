package io.placard.hardware.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void countsAsALongListOfMomentsWould(int seed) {
        var random = new Random(seed);
        var tally = new Tally();
        List<Long> moments = new ArrayList<>();
        long now = random.nextLong(-1000, 1000) * SECOND;

        for (int step = 0; step < 2000; step++) {
            now += random.nextInt(20) == 0 ? random.nextLong(90 * SECOND) : random.nextLong(SECOND / 2);
            tally.add(1, now);
            moments.add(now);
            int seconds = random.nextInt(1, 61);
            long from = Math.floorDiv(now, SECOND) - seconds;

            assertThat(tally.last(seconds, now))
                    .as("in the last %d s, at step %d", seconds, step)
                    .isEqualTo((int) moments.stream()
                            .filter(moment -> Math.floorDiv(moment, SECOND) >= from)
                            .count());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 59})
    void whoLookedAtTheClockTooEarlyForgetsNothing(long early) {
        var tally = new Tally();
        tally.add(3, 100 * SECOND);

        tally.last(60, (100 - early) * SECOND);

        assertThat(tally.last(60, 100 * SECOND)).isEqualTo(3);
    }
}
