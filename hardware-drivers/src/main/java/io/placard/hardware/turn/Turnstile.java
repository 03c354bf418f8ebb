package io.placard.hardware.turn;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets the devices of a group work one at a time, in the order in which they asked. A device that dies holding its turn
 * loses it when its lease ends, and one that dies in the queue is passed over. Pure but for its lock: time is an
 * argument. Safe to use from any thread.
 */
public final class Turnstile {
    /** Devices ask every 10 ms; whoever has not for so long is dead, or its port is. */
    private static final long ABANDONED_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

    private final long leaseNanos;
    private final long lullNanos;
    private final Deque<Place> queue = new ArrayDeque<>();
    private @Nullable Place holder;
    private long takenAt;
    private boolean hasBeenLeft;
    private long leftAt;

    /**
     * A turnstile that nobody has passed.
     *
     * @param lease the longest turn
     * @param lull pause between two turns, in which echoes die away
     */
    public Turnstile(Duration lease, Duration lull) {
        this.leaseNanos = lease.toNanos();
        this.lullNanos = lull.toNanos();
    }

    /** For one more device. */
    public Turn join() {
        return new Place();
    }

    private synchronized boolean take(Place place, long now) {
        place.askedAt = now;
        if (place == holder) {
            return true;
        }
        if (!queue.contains(place)) {
            queue.addLast(place);
        }
        if (holder != null && now - takenAt >= leaseNanos) {
            free(now);
        }
        queue.removeIf(waiting -> now - waiting.askedAt >= ABANDONED_NANOS);
        boolean isQuiet = !hasBeenLeft || now - leftAt >= lullNanos;
        if (holder != null || !isQuiet || queue.peekFirst() != place) {
            return false;
        }
        queue.removeFirst();
        holder = place;
        takenAt = now;
        return true;
    }

    private synchronized void leave(Place place, long now) {
        queue.remove(place);
        if (place == holder) {
            free(now);
        }
    }

    private void free(long now) {
        holder = null;
        hasBeenLeft = true;
        leftAt = now;
    }

    private final class Place implements Turn {
        private long askedAt;

        @Override
        public boolean take(long now) {
            return Turnstile.this.take(this, now);
        }

        @Override
        public void leave(long now) {
            Turnstile.this.leave(this, now);
        }
    }
}
