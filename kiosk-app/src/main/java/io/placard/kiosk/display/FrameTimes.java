package io.placard.kiosk.display;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How long each frame was on the screen while a surface glided, as a histogram. Only then is every frame another one,
 * so that a long time between two of them is one that a shopper sees. Written on the JavaFX thread, read on any.
 */
public final class FrameTimes {
    private static final double NANOS_PER_SECOND = 1e9;
    /** 60 and 50 frames a second lie between 0.014 and 0.017, and at 0.020. */
    private static final double[] BOUNDS_S = {0.010, 0.014, 0.017, 0.020, 0.025, 0.034, 0.050, 0.100};

    private final AtomicLongArray counts = new AtomicLongArray(BOUNDS_S.length + 1);
    private final AtomicLong nanos = new AtomicLong();
    private boolean isGliding;
    private boolean hasPrevious;
    private long previous;

    /** A surface begins to glide, or no longer does. */
    void glide(boolean begins) {
        isGliding = begins;
        hasPrevious = false;
    }

    /** A frame was handed to the window system, at this time in ns. */
    void shown(long now) {
        if (isGliding) {
            if (hasPrevious) {
                record(now - previous);
            }
            previous = now;
            hasPrevious = true;
        }
    }

    /** All frames so far. */
    public Reading reading() {
        var buckets = new ArrayList<Bucket>();
        var frames = 0L;
        for (var each = 0; each < BOUNDS_S.length; each++) {
            frames += counts.get(each);
            buckets.add(new Bucket(BOUNDS_S[each], frames));
        }
        return new Reading(buckets, frames + counts.get(BOUNDS_S.length), nanos.get() / NANOS_PER_SECOND);
    }

    private void record(long took) {
        var bucket = 0;
        while (bucket < BOUNDS_S.length && took > BOUNDS_S[bucket] * NANOS_PER_SECOND) {
            bucket++;
        }
        counts.incrementAndGet(bucket);
        nanos.addAndGet(took);
    }

    /**
     * Counts by how long frames stood.
     *
     * @param buckets by their bounds
     * @param frames all, also those slower than the last bound
     * @param seconds what they took together
     */
    public record Reading(List<Bucket> buckets, long frames, double seconds) {
        public Reading {
            buckets = List.copyOf(buckets);
        }
    }

    /** So many frames took this long at most, s. */
    public record Bucket(double bound, long frames) {}
}
