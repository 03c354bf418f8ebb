package io.placard.kiosk.demo.broadcast;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the back end's events to the live server in the order they happened, one at a time, and tries again when the
 * server cannot be reached: after 100 ms, then twice as long each time up to five seconds. An event the server refuses
 * is dropped, and so is a new one when {@value #CAPACITY} wait; the kiosks' next reconcile makes up for both.
 */
public final class Outbox implements AutoCloseable {
    static final int CAPACITY = 1_000;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Logger log = LoggerFactory.getLogger(Outbox.class);

    private final BlockingQueue<LiveEvent> waiting = new LinkedBlockingQueue<>(CAPACITY);
    private final AtomicLong dropped = new AtomicLong();
    private final Trigger trigger;
    private final Thread carrier = Thread.ofVirtual().name("demo-outbox").unstarted(this::carry);

    public Outbox(Trigger trigger) {
        this.trigger = trigger;
    }

    /** Starts carrying. */
    public void start() {
        carrier.start();
    }

    /** Queues an event; never blocks. */
    public void add(LiveEvent event) {
        if (!waiting.offer(event)) {
            dropped.incrementAndGet();
        }
    }

    /** How many events were given up: refused, or too many at once. */
    public long dropped() {
        return dropped.get();
    }

    private void carry() {
        try {
            while (true) {
                deliver(waiting.take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void deliver(LiveEvent event) throws InterruptedException {
        var pause = FIRST_PAUSE;
        var result = trigger.send(event);
        while (result == TriggerResult.UNREACHABLE) {
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            result = trigger.send(event);
        }
        if (result == TriggerResult.REFUSED) {
            dropped.incrementAndGet();
            log.warn(
                    "The demo's live server refused a {} of {} characters",
                    event.name(),
                    event.data().length());
        }
    }

    @Override
    public void close() {
        if (carrier.getState() == Thread.State.NEW) {
            return;
        }
        carrier.interrupt();
        try {
            carrier.join(Duration.ofSeconds(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
