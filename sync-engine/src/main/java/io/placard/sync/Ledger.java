package io.placard.sync;

import io.placard.sync.SyncNotice.Outcome;
import io.placard.sync.SyncStatus.EventCounts;
import io.placard.sync.SyncStatus.ReconcileCounts;
import io.placard.sync.SyncStatus.Times;
import io.placard.sync.machine.ReadKind;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells what happens, and counts it. Written by the control thread, read by any. */
final class Ledger {
    private final Consumer<SyncNotice> notices;
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private long received;
    private long gaps;
    private long full;
    private long incremental;
    private long audits;
    private long failed;
    private @Nullable Instant lastEventAt;
    private @Nullable Instant lastReconcileAt;
    private @Nullable Instant lastFullReconcileAt;
    private @Nullable Instant inStepAt;
    private @Nullable String lastError;

    Ledger(Consumer<SyncNotice> notices) {
        this.notices = notices;
    }

    void tell(SyncNotice notice) {
        if (notice instanceof SyncNotice.EventHandled handled) {
            outcome(handled.outcome());
        }
        notices.accept(notice);
    }

    /** What the cache remembers of earlier runs. */
    synchronized void remember(@Nullable Instant reconcileAt, @Nullable Instant fullReconcileAt) {
        lastReconcileAt = reconcileAt;
        lastFullReconcileAt = fullReconcileAt;
        inStepAt = reconcileAt;
    }

    synchronized void received(Instant now) {
        received++;
        lastEventAt = now;
    }

    synchronized void outcome(Outcome outcome) {
        outcomes.merge(outcome, 1L, Long::sum);
    }

    synchronized void gap() {
        gaps++;
    }

    synchronized void reconciled(ReadKind kind, Instant begun, Instant now) {
        lastReconcileAt = now;
        inStepAt = begun;
        if (kind == ReadKind.FULL) {
            full++;
            lastFullReconcileAt = now;
        } else {
            incremental++;
        }
    }

    synchronized void audited() {
        audits++;
    }

    synchronized void auditFailed() {
        failed++;
    }

    synchronized void reconcileFailed(String words) {
        failed++;
        lastError = words;
    }

    synchronized void trouble(String words) {
        lastError = words;
    }

    synchronized void inStep(Instant now) {
        inStepAt = now;
    }

    /** All is well again. */
    synchronized void wellAgain() {
        lastError = null;
    }

    synchronized Times times(@Nullable Instant liveNow) {
        return new Times(lastEventAt, lastReconcileAt, lastFullReconcileAt, liveNow == null ? inStepAt : liveNow);
    }

    synchronized EventCounts events() {
        return new EventCounts(
                received,
                count(Outcome.INSERTED) + count(Outcome.UPDATED) + count(Outcome.DELETED),
                count(Outcome.STALE),
                count(Outcome.UNLISTED),
                count(Outcome.REJECTED),
                count(Outcome.REFETCHED),
                gaps);
    }

    synchronized ReconcileCounts reconciles() {
        return new ReconcileCounts(full, incremental, audits, failed);
    }

    synchronized @Nullable String lastError() {
        return lastError;
    }

    private long count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }
}
