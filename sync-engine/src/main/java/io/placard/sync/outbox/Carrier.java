package io.placard.sync.outbox;

/** Brings a batch to its destination. */
@FunctionalInterface
public interface Carrier {
    /** Waits for the answer, for a bounded time; on the sender thread. {@code body} is JSON. */
    Delivery carry(Destination to, String body);
}
