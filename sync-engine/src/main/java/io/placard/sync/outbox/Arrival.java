package io.placard.sync.outbox;

/** What the outbox's thread is told. */
sealed interface Arrival {
    record Appended(Message message) implements Arrival {}

    record Answered(Destination from, Delivery delivery) implements Arrival {}

    record Closing() implements Arrival {}
}
