package io.placard.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells others what happened at the kiosk, at least once, over outages and restarts. Safe from any thread. */
public interface Outbox {
    /**
     * Takes a message and returns at once; it is on disk a moment later. Ignored where no destination is configured.
     *
     * @param kind what happened, in one word
     * @param facts texts, numbers, truth values and nulls by name
     */
    void append(String kind, Map<String, ?> facts);

    /** What waits, now. */
    Status status();

    /**
     * One immutable picture.
     *
     * @param oldestAt when the oldest waiting message came up; null where none waits
     * @param sent messages that their destination has, since the start
     * @param dropped messages lost since the start: too old, too many, or refused for good
     */
    record Status(int pending, @Nullable Instant oldestAt, long sent, long dropped) {
        /** Nothing waits, and nothing ever did. */
        public static final Status EMPTY = new Status(0, null, 0, 0);

        /** How long the oldest message has waited; zero where none waits. */
        public Duration oldestAge(Instant now) {
            return oldestAt == null || oldestAt.isAfter(now) ? Duration.ZERO : Duration.between(oldestAt, now);
        }
    }
}
