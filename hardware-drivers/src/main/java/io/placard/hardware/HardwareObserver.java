package io.placard.hardware;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A kiosk's devices as two streams, for whoever watches them from outside: whether any of them can be heard, and what
 * all of them say. Safe to use from any thread. A subscriber that is too slow loses the oldest of what waits for it,
 * never the devices their time; {@link #dropped} counts.
 */
public final class HardwareObserver implements AutoCloseable {
    /** So many events wait for a slow subscriber. */
    private static final int BUFFER = 1024;

    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Hardware hardware;
    private final SubmissionPublisher<HardwareEvent> values = new SubmissionPublisher<>(threads, BUFFER);
    /** One for each subscriber, so that whoever comes late hears first what is true by then. */
    private final List<SubmissionPublisher<Boolean>> availability = new ArrayList<>();

    private final AtomicLong dropped = new AtomicLong();
    private final Runnable end;
    private boolean isAvailable;
    private boolean isClosed;

    /** Watches these devices until it is closed; they go on afterwards. */
    public HardwareObserver(Hardware hardware) {
        this.hardware = hardware;
        end = hardware.listen(this::heard);
        refresh();
    }

    /** Whether any device can be heard: at once what is true now, false before the first is open, then each change. */
    public Flow.Publisher<Boolean> availability() {
        return this::subscribe;
    }

    private synchronized void subscribe(Flow.Subscriber<? super Boolean> subscriber) {
        var own = new SubmissionPublisher<Boolean>(threads, BUFFER);
        own.subscribe(subscriber);
        own.submit(isAvailable);
        availability.removeIf(each -> !each.hasSubscribers());
        availability.add(own);
        if (isClosed) {
            own.close();
        }
    }

    /** Everything that any device says from now on. */
    public Flow.Publisher<HardwareEvent> values() {
        return values;
    }

    /** How many events slow subscribers have lost. */
    public long dropped() {
        return dropped.get();
    }

    /** Ends both streams. */
    @Override
    public void close() {
        end.run();
        values.close();
        synchronized (this) {
            isClosed = true;
            availability.forEach(SubmissionPublisher::close);
        }
    }

    private void heard(HardwareEvent event) {
        values.offer(event, this::drop);
        if (event instanceof HardwareEvent.StatusChanged) {
            refresh();
        }
    }

    private synchronized void refresh() {
        var isAny = hardware.devices().stream().anyMatch(each -> each.status() instanceof DeviceStatus.Online);
        if (isAny != isAvailable) {
            isAvailable = isAny;
            availability.forEach(each -> each.offer(isAny, this::drop));
        }
    }

    private boolean drop(Flow.Subscriber<?> subscriber, Object item) {
        dropped.incrementAndGet();
        return false;
    }
}
