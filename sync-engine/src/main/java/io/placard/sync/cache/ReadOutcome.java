package io.placard.sync.cache;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a read that ended well leaves behind besides its staged rows.
 *
 * @param gone products that are gone for certain
 * @param lists the store's lists
 * @param notes what is to be remembered of it, by name
 * @param dead staged rows that are from before an end of their product that was told since they were read
 * @param completeSince when it began, where it was complete: tombstones from before are not needed any more; else null
 */
public record ReadOutcome(
        Set<Long> gone,
        StoreLists lists,
        Map<String, String> notes,
        Dead dead,
        @Nullable Instant completeSince) {
    public ReadOutcome {
        gone = Set.copyOf(gone);
        notes = Map.copyOf(notes);
    }

    /** Tells which rows came too late for their product. */
    @FunctionalInterface
    public interface Dead {
        /** No product has come to its end meanwhile. */
        Dead NONE = (id, version) -> false;

        /** Whether this row, with this version where it has one, is from before its product's end. */
        boolean covers(long productId, @Nullable Instant version);
    }
}
