package io.placard.kiosk.soak;

import java.time.Duration;
import java.util.List;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;

/** Choices from a seed. Used on one thread. */
final class Chance {
    private static final int LONGEST_MEANS = 6;

    private final RandomGenerator random;

    Chance(RandomGenerator random) {
        this.random = random;
    }

    RandomGenerator random() {
        return random;
    }

    /** Between the two, the second excluded. */
    int between(int least, int beyond) {
        return random.nextInt(least, beyond);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** As often as its weight says. */
    <T> T weighted(SequencedMap<T, Integer> weights) {
        var left = random.nextInt(
                weights.values().stream().mapToInt(Integer::intValue).sum());
        for (var each : weights.entrySet()) {
            left -= each.getValue();
            if (left < 0) {
                return each.getKey();
            }
        }
        throw new IllegalStateException("unreachable: the weights' sum was " + weights);
    }

    Duration seconds(int least, int beyond) {
        return Duration.ofMillis(random.nextLong(least * 1000L, beyond * 1000L));
    }

    /** As people wait: mostly less than the mean, now and then much more, six times the mean at most. */
    Duration about(Duration mean) {
        var times = Math.min(LONGEST_MEANS, -Math.log1p(-random.nextDouble()));
        return Duration.ofMillis(Math.round(mean.toMillis() * times));
    }
}
