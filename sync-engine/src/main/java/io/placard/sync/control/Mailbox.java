package io.placard.sync.control;

import io.placard.sync.realtime.Signal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What the control thread is told. Signals of the live channel go before work, so that an event is never behind a page
 * of products. Where more events wait than ever should, all of them are dropped and a reconcile makes up for them.
 */
public final class Mailbox {
    /** More than five minutes of 50 events a second. */
    static final int MOST_SIGNALS = 16_384;

    private final int mostSignals;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final ArrayDeque<Signal> signals = new ArrayDeque<>();
    private final ArrayDeque<Runnable> work = new ArrayDeque<>();
    private boolean hasOverflowed;

    /** Takes {@link #MOST_SIGNALS}. */
    public Mailbox() {
        this(MOST_SIGNALS);
    }

    /** Takes this many signals before it drops the events among them. */
    public Mailbox(int mostSignals) {
        this.mostSignals = mostSignals;
    }

    /** From any thread. */
    public void signal(Signal signal) {
        lock.lock();
        try {
            if (signals.size() >= mostSignals) {
                signals.removeIf(Signal.Frame.class::isInstance);
                hasOverflowed = true;
            }
            signals.add(signal);
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }

    /** From any thread. Readers wait until their last page is taken, so that this lane stays short. */
    public void post(Runnable task) {
        lock.lock();
        try {
            work.add(task);
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }

    /** The next signal, else the next piece of work, else nothing after this long. */
    Optional<Message> take(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            var left = patience.toNanos();
            while (signals.isEmpty() && work.isEmpty()) {
                if (left <= 0) {
                    return Optional.empty();
                }
                left = arrived.awaitNanos(left);
            }
            var signal = signals.poll();
            return Optional.of(signal == null ? new Message.Work(work.remove()) : new Message.Live(signal));
        } finally {
            lock.unlock();
        }
    }

    /** Live events that are next in line, with nothing else between them; at most this many, without waiting. */
    List<Signal.Frame> takeFrames(int most) {
        lock.lock();
        try {
            var frames = new ArrayList<Signal.Frame>();
            while (frames.size() < most && signals.peek() instanceof Signal.Frame frame) {
                signals.remove();
                frames.add(frame);
            }
            return frames;
        } finally {
            lock.unlock();
        }
    }

    boolean hasSignals() {
        lock.lock();
        try {
            return !signals.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Whether events were dropped since the last time this was asked. */
    boolean takeOverflow() {
        lock.lock();
        try {
            var was = hasOverflowed;
            hasOverflowed = false;
            return was;
        } finally {
            lock.unlock();
        }
    }

    /** One thing to do. */
    sealed interface Message {
        /** The live channel says something. */
        record Live(Signal signal) implements Message {}

        /** Something else, to be run as it is. */
        record Work(Runnable task) implements Message {}
    }
}
