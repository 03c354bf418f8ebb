package io.placard.hardware.simulated;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says the same frame again and again at the pace of a serial line, on a thread of its own. */
final class RepeatingDevice implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(RepeatingDevice.class);
    private static final Duration CLOSE_DEADLINE = Duration.ofSeconds(1);

    /** Adapters hand bytes over in packets, so a frame may come in pieces. */
    private static final int PACKET_BYTES = 8;

    /** 8N1: a start bit, eight data bits, a stop bit. */
    private static final int BITS_PER_BYTE = 10;

    private final PseudoTerminal terminal;
    private final long periodNanos;
    private final long nanosPerByte;
    private final Thread thread;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private byte @Nullable [] frame;
    private long changes;
    private volatile boolean closed;

    RepeatingDevice(String name, PseudoTerminal terminal, Duration period, int baud) {
        this.terminal = terminal;
        this.periodNanos = period.toNanos();
        this.nanosPerByte = TimeUnit.SECONDS.toNanos(BITS_PER_BYTE) / baud;
        this.thread =
                Thread.ofPlatform().name(name + " " + terminal.port()).daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** From now on this frame, the first one at once. */
    void say(byte[] newFrame) {
        change(newFrame.clone());
    }

    void fallSilent() {
        change(null);
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        terminal.close();
        try {
            if (!thread.join(CLOSE_DEADLINE)) {
                log.warn("{} did not end within {}", thread.getName(), CLOSE_DEADLINE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void change(byte @Nullable [] newFrame) {
        lock.lock();
        try {
            frame = newFrame;
            changes++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        try {
            for (var spoken = awaitFrame(); spoken != null; spoken = awaitFrame()) {
                long start = System.nanoTime();
                send(spoken.bytes, start);
                awaitNextTurn(start + periodNanos, spoken.change);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            if (!closed) {
                log.warn("{} falls silent", thread.getName(), e);
            }
        }
    }

    private @Nullable Spoken awaitFrame() throws InterruptedException {
        lock.lock();
        try {
            while (frame == null && !closed) {
                changed.await();
            }
            return frame == null || closed ? null : new Spoken(frame, changes);
        } finally {
            lock.unlock();
        }
    }

    /** Until the period is over, or something else is to be said. */
    private void awaitNextTurn(long deadlineNanos, long change) throws InterruptedException {
        lock.lock();
        try {
            long left = deadlineNanos - System.nanoTime();
            while (left > 0 && changes == change && !closed) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private void send(byte[] bytes, long start) throws IOException, InterruptedException {
        for (int from = 0; from < bytes.length; from += PACKET_BYTES) {
            int to = Math.min(from + PACKET_BYTES, bytes.length);
            TimeUnit.NANOSECONDS.sleep(start + to * nanosPerByte - System.nanoTime());
            terminal.write(Arrays.copyOfRange(bytes, from, to));
        }
    }

    private static final class Spoken {
        private final byte[] bytes;
        private final long change;

        Spoken(byte[] bytes, long change) {
            this.bytes = bytes;
            this.change = change;
        }
    }
}
