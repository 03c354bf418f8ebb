package io.placard.sync.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** The true time, which passes only when it is told to, and what is to happen in it. */
final class VirtualTime {
    /** Later than anything that ever happens. */
    static final long NEVER = Long.MAX_VALUE;

    private final PriorityQueue<Happening> ahead =
            new PriorityQueue<>(Comparator.comparingLong(Happening::at).thenComparingLong(Happening::order));
    private final Instant start;
    private long millis;
    private long order;

    private record Happening(long at, long order, Runnable what) {}

    VirtualTime(Instant start) {
        this.start = start;
    }

    /** Since the start. */
    long millis() {
        return millis;
    }

    Instant now() {
        return start.plusMillis(millis);
    }

    /** Has this happen after a while. */
    void in(Duration delay, Runnable what) {
        ahead.add(new Happening(millis + delay.toMillis(), order++, what));
    }

    /** When something happens next, in milliseconds since the start. */
    long nextAt() {
        var next = ahead.peek();
        return next == null ? NEVER : next.at();
    }

    /** Lets time pass until then and has happen what is first in line, where its time has come. */
    void passUntil(long then) {
        millis = Math.max(millis, then);
        if (nextAt() <= millis) {
            ahead.remove().what().run();
        }
    }
}
