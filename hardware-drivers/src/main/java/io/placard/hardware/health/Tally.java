package io.placard.hardware.health;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Counts what happened in each of the last seconds. Counting allocates nothing. Not for several threads at once. */
final class Tally {
    /** A minute, and the second that has begun. */
    private static final int SECONDS = 61;

    private final int[] counts = new int[SECONDS];
    private long second = Long.MIN_VALUE / 2;

    void add(int count, long nanos) {
        turnTo(secondOf(nanos));
        counts[indexOf(second)] += count;
    }

    void clear() {
        Arrays.fill(counts, 0);
    }

    /**
     * How many in the second that has begun and the full ones before it.
     *
     * @param seconds 1 to 60 full ones
     */
    int last(int seconds, long nanos) {
        turnTo(secondOf(nanos));
        int sum = 0;
        for (int back = 0; back <= seconds; back++) {
            sum += counts[indexOf(second - back)];
        }
        return sum;
    }

    /** What is too old is forgotten. Whoever asks may have looked at the clock before who counted last. */
    private void turnTo(long now) {
        if (now <= second) {
            return;
        }
        if (now - SECONDS >= second) {
            Arrays.fill(counts, 0);
        } else {
            for (long gone = second + 1; gone <= now; gone++) {
                counts[indexOf(gone)] = 0;
            }
        }
        second = now;
    }

    private static long secondOf(long nanos) {
        return Math.floorDiv(nanos, TimeUnit.SECONDS.toNanos(1));
    }

    private static int indexOf(long ofSecond) {
        return (int) Math.floorMod(ofSecond, (long) SECONDS);
    }
}
