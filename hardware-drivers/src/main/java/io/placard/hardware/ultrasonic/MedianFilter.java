package io.placard.hardware.ultrasonic;

import java.util.Arrays;
import java.util.OptionalInt;

/** The middle one of the latest values: single outliers vanish, and a step comes through half a window later. */
public final class MedianFilter {
    private final int[] latest;
    private final int[] sorted;
    private int count;

    /**
     * An empty filter.
     *
     * @param size how many values are looked at; odd
     */
    public MedianFilter(int size) {
        if (size < 1 || size % 2 == 0) {
            throw new IllegalArgumentException("A median has a middle for an odd number of values, not for " + size);
        }
        this.latest = new int[size];
        this.sorted = new int[size];
    }

    /** Takes a value; tells the median once the window is full. */
    public OptionalInt accept(int value) {
        latest[count % latest.length] = value;
        count++;
        if (count < latest.length) {
            return OptionalInt.empty();
        }
        // Counts on within one window's length beyond full, so that it never overflows.
        count = latest.length + count % latest.length;
        System.arraycopy(latest, 0, sorted, 0, sorted.length);
        Arrays.sort(sorted);
        return OptionalInt.of(sorted[sorted.length / 2]);
    }

    /** Forgets all values. */
    public void reset() {
        count = 0;
    }
}
