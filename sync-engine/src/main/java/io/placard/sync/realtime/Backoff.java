package io.placard.sync.realtime;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before trying again: anything up to a ceiling that doubles with every failure (full jitter), so that
 * a fleet of kiosks does not come back in step.
 */
public record Backoff(Duration first, Duration ceiling) {
    private static final int MOST_DOUBLINGS = 16;

    /**
     * The next rest.
     *
     * @param failures how many attempts have failed in a row, the last one included; at least 1
     */
    public Duration next(int failures, RandomGenerator random) {
        var doublings = Math.clamp(failures - 1L, 0, MOST_DOUBLINGS);
        var most = Math.min(ceiling.toMillis(), first.toMillis() << doublings);
        return Duration.ofMillis(random.nextLong(most + 1));
    }

    /** A duration that differs from this one by at most a fifth, either way. */
    public static Duration aFifthAround(Duration middle, RandomGenerator random) {
        var fifth = middle.toMillis() / 5;
        return Duration.ofMillis(middle.toMillis() - fifth + random.nextLong(2 * fifth + 1));
    }
}
