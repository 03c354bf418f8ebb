package io.placard.sync.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be sent, as one immutable picture.
 *
 * @param oldestAt when the oldest message came up; null where none waits
 * @param sent messages that their destination has, since the start
 * @param dropped messages lost since the start: too old, too many, or refused for good
 */
public record QueueStatus(int pending, @Nullable Instant oldestAt, long sent, long dropped) {
    /** Nothing waits, and nothing ever did. */
    public static final QueueStatus EMPTY = new QueueStatus(0, null, 0, 0);
}
