package io.placard.sync.machine;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the engine knows, whatever state it is in.
 *
 * @param isComplete whether the cache holds a catalogue that was once read to its end
 * @param isSubscribed whether live events arrive
 * @param refusal why the live server refuses us; null where it does not
 * @param reading what is being read; null for nothing
 * @param wanted what is to be read as soon as this is possible; null for what the schedule says
 * @param dueAt when to read next
 * @param fullReadAt when the last complete read that ended well began; null for never
 * @param failures how many reads have failed in a row
 */
public record Facts(
        boolean isComplete,
        boolean isSubscribed,
        @Nullable String refusal,
        @Nullable ReadKind reading,
        @Nullable ReadKind wanted,
        Instant dueAt,
        @Nullable Instant fullReadAt,
        int failures) {

    /** What is known when the cache was opened; {@code fullReadAt} as the cache remembers it. */
    public static Facts atStart(@Nullable Instant fullReadAt) {
        return new Facts(fullReadAt != null, false, null, null, null, Instant.MAX, fullReadAt, 0);
    }

    public Optional<ReadKind> findReading() {
        return Optional.ofNullable(reading);
    }

    Facts subscribed(boolean now) {
        return new Facts(isComplete, now, null, reading, wanted, dueAt, fullReadAt, failures);
    }

    Facts refused(String words) {
        return new Facts(isComplete, false, words, reading, wanted, dueAt, fullReadAt, failures);
    }

    Facts reading(ReadKind kind) {
        return new Facts(isComplete, isSubscribed, refusal, kind, null, Instant.MAX, fullReadAt, failures);
    }

    Facts wanting(ReadKind kind) {
        var both = wanted == null ? kind : kind.or(wanted);
        return new Facts(isComplete, isSubscribed, refusal, reading, both, dueAt, fullReadAt, failures);
    }

    Facts due(Instant when) {
        return new Facts(isComplete, isSubscribed, refusal, reading, wanted, when, fullReadAt, failures);
    }

    Facts read() {
        return new Facts(isComplete, isSubscribed, refusal, null, wanted, dueAt, fullReadAt, 0);
    }

    Facts complete(Instant begun) {
        return new Facts(true, isSubscribed, refusal, reading, wanted, dueAt, begun, failures);
    }

    Facts failed() {
        return new Facts(isComplete, isSubscribed, refusal, null, wanted, dueAt, fullReadAt, failures + 1);
    }
}
