package io.placard.sync;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How in step the cache is with the store, as one immutable picture. */
public record SyncStatus(
        SyncState state,
        int products,
        int listedProducts,
        Times times,
        EventCounts events,
        ReconcileCounts reconciles,
        int reconnects,
        long generation,
        @Nullable String lastError) {

    public Optional<String> findLastError() {
        return Optional.ofNullable(lastError);
    }

    /** How far what is cached may be trusted at this instant. */
    public Staleness staleness(Instant now) {
        return Staleness.of(times.inStepAt(), now);
    }

    /**
     * When things last happened; null for never.
     *
     * @param inStepAt when the cache was last known to equal the store, or to receive its events
     */
    public record Times(
            @Nullable Instant lastEventAt,
            @Nullable Instant lastReconcileAt,
            @Nullable Instant lastFullReconcileAt,
            @Nullable Instant inStepAt) {
        /** Nothing has happened yet. */
        public static final Times NEVER = new Times(null, null, null, null);
    }

    /** Live events since the start by what became of them. */
    public record EventCounts(
            long received, long applied, long stale, long unlisted, long rejected, long refetched, long gaps) {}

    /** Reconciles since the start; each batch of an audit is one. */
    public record ReconcileCounts(long full, long incremental, long audit, long failed) {}
}
