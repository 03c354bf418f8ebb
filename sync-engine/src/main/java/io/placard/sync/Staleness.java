package io.placard.sync;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far shoppers may trust what was last known of prices and stock. */
public enum Staleness {
    /** In step with the store, or so recently that nobody need be told. */
    FRESH,
    /** Worth a quiet word. */
    STALE,
    /** A price may well be another one by now: ask before relying on it. */
    VERY_STALE;

    /** Longer than a router takes to restart. */
    static final Duration STALE_AFTER = Duration.ofMinutes(3);
    /** Shops change prices overnight: what is older than a day has missed at least one such night. */
    static final Duration VERY_STALE_AFTER = Duration.ofHours(24);

    /**
     * Pure.
     *
     * @param inStepAt when the copy last equalled the store; null for never, when there are no prices to doubt
     */
    public static Staleness of(@Nullable Instant inStepAt, Instant now) {
        if (inStepAt == null) {
            return FRESH;
        }
        var age = Duration.between(inStepAt, now);
        if (age.compareTo(VERY_STALE_AFTER) > 0) {
            return VERY_STALE;
        }
        return age.compareTo(STALE_AFTER) >= 0 ? STALE : FRESH;
    }
}
