package io.placard.sync.outbox;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that talks to destinations, a batch at a time. */
final class Sender implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Sender.class);

    private final Carrier carrier;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("placard-outbox-send").factory());

    Sender(Carrier carrier) {
        this.carrier = carrier;
    }

    /** Sends and calls back with what came of it, on the sender's thread. */
    void send(Destination to, String body, BiConsumer<Destination, Delivery> then) {
        try {
            thread.execute(() -> then.accept(to, carry(to, body)));
        } catch (RejectedExecutionException e) {
            log.debug("Closing; what was not sent waits for the next start", e);
        }
    }

    private Delivery carry(Destination to, String body) {
        try {
            return carrier.carry(to, body);
        } catch (RuntimeException e) {
            // A fault of ours must not cost a message.
            log.error("A fault in sending to {}", to, e);
            return new Delivery.Failed("a fault of this program: " + e, Duration.ZERO);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
