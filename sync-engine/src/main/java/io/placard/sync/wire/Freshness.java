package io.placard.sync.wire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How news stands towards what is stored, by the store's own version ({@code updated_at}). */
public enum Freshness {
    /** Newer than what is stored, or nothing is stored: apply it. */
    NEWER,
    /** The same version: nothing to do. */
    SAME,
    /** Older than what is stored: it must not win. */
    STALE,
    /** One side has no version: fetch the product instead of applying the news. */
    UNKNOWN;

    public static Freshness of(@Nullable Instant stored, @Nullable Instant incoming) {
        if (stored == null || incoming == null) {
            return UNKNOWN;
        }
        int order = incoming.compareTo(stored);
        return order == 0 ? SAME : order > 0 ? NEWER : STALE;
    }
}
