package io.placard.sync.outbox;

import java.time.Duration;

/** What a destination made of a batch. */
public sealed interface Delivery {
    /** It has them all. */
    record Accepted() implements Delivery {}

    /** It will never take this as it is, however often it is sent. */
    record Refused(String words) implements Delivery {}

    /**
     * Not now.
     *
     * @param waitAtLeast how long it asks to be left alone; zero where it does not
     */
    record Failed(String words, Duration waitAtLeast) implements Delivery {}
}
