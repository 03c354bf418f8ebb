package io.placard.kiosk.watchdog;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Knows how long ago the JavaFX thread last answered. Somebody calls {@link #ask()} at regular intervals; an answer
 * that is still due is not asked for twice, so a hung thread's queue does not grow. Safe to use from any thread.
 */
public final class Heartbeat {
    private final Executor fxThread;
    private final LongSupplier nanoTime;
    private final AtomicLong answeredAt;
    private final AtomicBoolean due = new AtomicBoolean();

    /** @param nanoTime a monotonic clock, ns, such as {@link System#nanoTime()} */
    public Heartbeat(Executor fxThread, LongSupplier nanoTime) {
        this.fxThread = fxThread;
        this.nanoTime = nanoTime;
        this.answeredAt = new AtomicLong(nanoTime.getAsLong());
    }

    /** Asks the JavaFX thread for a sign of life; returns at once. */
    public void ask() {
        if (due.compareAndSet(false, true)) {
            fxThread.execute(() -> {
                answeredAt.set(nanoTime.getAsLong());
                due.set(false);
            });
        }
    }

    /** Whether the JavaFX thread has answered all that it was asked. */
    public boolean isAnswered() {
        return !due.get();
    }

    /** How long ago the JavaFX thread last answered. */
    public Duration sinceLastAnswer() {
        return Duration.ofNanos(nanoTime.getAsLong() - answeredAt.get());
    }
}
