package io.placard.kiosk.staff.door;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * The wall clock as it was at the start, moved on by a clock that nobody sets: a delay that runs is neither shortened
 * nor lengthened where the wall clock is set.
 */
public final class SteadyTime implements InstantSource {
    private final Instant start;
    private final long startNanos;
    private final LongSupplier nanos;

    /** @param nanos monotonic time */
    public SteadyTime(InstantSource wall, LongSupplier nanos) {
        this.start = wall.instant();
        this.nanos = nanos;
        this.startNanos = nanos.getAsLong();
    }

    @Override
    public Instant instant() {
        return start.plusNanos(nanos.getAsLong() - startNanos);
    }
}
