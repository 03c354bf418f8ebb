package io.placard.sync.cache;

import io.placard.catalog.Assignment.Target;
import io.placard.catalog.LocalAssignment;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A local assignment as it is kept.
 *
 * @param storeSaid what the store said about the code then; null for nothing
 * @param isReplaced whether the store has said something else since; kept for people to see
 * @param message what tells others of it; null where nobody is told
 * @param isSent whether the message has arrived
 */
public record LocalRow(
        String code,
        Target target,
        @Nullable Target storeSaid,
        Instant at,
        boolean isReplaced,
        @Nullable UUID message,
        boolean isSent) {
    /** Holds, and nobody is told of it. */
    public static LocalRow made(String code, Target target, @Nullable Target storeSaid, Instant at) {
        return new LocalRow(code, target, storeSaid, at, false, null, false);
    }

    public LocalAssignment assignment() {
        return new LocalAssignment(code, target, storeSaid);
    }

    public LocalRow replaced() {
        return new LocalRow(code, target, storeSaid, at, true, message, isSent);
    }

    /** Told to others by this message, which has not arrived yet; by none for null. */
    public LocalRow toldBy(@Nullable UUID newMessage) {
        return new LocalRow(code, target, storeSaid, at, isReplaced, newMessage, false);
    }

    public LocalRow sent() {
        return new LocalRow(code, target, storeSaid, at, isReplaced, message, true);
    }

    /** Whether it is the same thing said at the same time, however far others know of it. */
    public boolean isSameAs(LocalRow other) {
        return toldBy(null).equals(other.toldBy(null));
    }
}
