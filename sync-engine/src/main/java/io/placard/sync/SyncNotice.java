package io.placard.sync;

import java.time.Duration;
import java.util.Locale;

/** Something that happened in the engine and that operators may want to trace. */
public sealed interface SyncNotice {
    /** The state changed, and why in a few words. */
    record StateChanged(SyncState from, SyncState to, String reason) implements SyncNotice {}

    /**
     * A live event was decided.
     *
     * @param bytes size of the event's data
     * @param receivedMicros when it arrived, microseconds since the epoch
     * @param committedMicros when its effect was committed, microseconds since the epoch
     */
    record EventHandled(
            String event, long productId, int bytes, Outcome outcome, long receivedMicros, long committedMicros)
            implements SyncNotice {}

    /** A reconcile ended. */
    record Reconciled(Kind kind, int read, int changed, int deleted, int requests, Duration took, boolean ok)
            implements SyncNotice {}

    /** What became of a live event. */
    enum Outcome {
        INSERTED,
        UPDATED,
        DELETED,
        STALE,
        UNLISTED,
        REJECTED,
        REFETCHED;

        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How thorough a reconcile was. */
    enum Kind {
        FULL,
        INCREMENTAL,
        AUDIT;

        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
