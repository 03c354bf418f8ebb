package io.placard.sync.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BackoffTest {
    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(60));

    @Property
    void staysBetweenNothingAndItsCeiling(@ForAll @IntRange(min = 1) int failures, @ForAll long seed) {
        assertThat(BACKOFF.next(failures, new Random(seed))).isBetween(Duration.ZERO, Duration.ofSeconds(60));
    }

    @Property(tries = 10)
    void spreadsAFleetSoThatNoSecondSeesAFifthOfIt(@ForAll long seed) {
        var random = new Random(seed);
        var perSecond = new int[61];
        IntStream.range(0, 500)
                .forEach(kiosk -> perSecond[(int) BACKOFF.next(10, random).toSeconds()]++);

        assertThat(IntStream.of(perSecond).max().orElseThrow()).isLessThan(100);
    }

    @Property
    void keepsAScheduleWithinAFifth(@ForAll long seed) {
        assertThat(Backoff.aFifthAround(Duration.ofMinutes(15), new Random(seed)))
                .isBetween(Duration.ofMinutes(12), Duration.ofMinutes(18));
    }
}
