package io.placard.sync.simulation;

import io.placard.catalog.CatalogChange;
import io.placard.sync.HandDrivenEngine;
import io.placard.sync.SyncNotice.EventHandled;
import io.placard.sync.SyncNotice.Outcome;
import io.placard.sync.cache.CopyOnDisk;
import io.placard.sync.cache.ReadOutcome;
import io.placard.sync.cache.Reconciled;
import io.placard.sync.cache.Write;
import io.placard.sync.machine.State;
import io.placard.sync.simulation.LiveServer.Told;
import io.placard.sync.wire.WireProduct;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What must hold after every single step of the engine, whatever happens to it. */
final class Laws {
    private static final String BORN = "\"created_at\":\"";

    private final BackEnd backEnd;
    private final CompleteReads reads;
    private final LiveServer live;
    private final ModelDisk disk;
    private final Map<Long, Instant> newest = new HashMap<>();
    private final Map<Long, Told> ends = new HashMap<>();
    private final Set<Long> touched = new HashSet<>();

    Laws(BackEnd backEnd, CompleteReads reads, LiveServer live, ModelDisk disk) {
        this.backEnd = backEnd;
        this.reads = reads;
        this.live = live;
        this.disk = disk;
    }

    /** Takes down which deletions the engine knows of. */
    void noticed(EventHandled handled) {
        var end = live.endToldBy(handled.receivedMicros());
        if (end != null && (handled.outcome() == Outcome.DELETED || handled.outcome() == Outcome.UNLISTED)) {
            ends.put(end.productId(), end);
        }
    }

    void noticed(CatalogChange change) {
        touched.addAll(change.products());
    }

    /** What the engine knew of deletions is kept in memory, and a power cut may take versions back. */
    void forget() {
        ends.clear();
        newest.clear();
    }

    /** Stands before the disk and sees to it that nothing is deleted for its absence alone. */
    CopyOnDisk guard(CopyOnDisk guarded) {
        return new DelegatingDisk(guarded) {
            @Override
            public Write<Reconciled> apply(ReadOutcome outcome) {
                outcome.gone().forEach(Laws.this::mayBeDeleted);
                return super.apply(outcome);
            }

            @Override
            public Write<Boolean> delete(long productId) {
                mayBeDeletedAlone(productId);
                return super.delete(productId);
            }
        };
    }

    /** By an event, or because the store said so when asked about this one. */
    private void mayBeDeletedAlone(long id) {
        var stored = disk.product(id);
        check(
                stored == null || backEnd.isGone(id, born(stored)) || backEnd.wasHidden(id),
                "product " + id + " is deleted, though the store has it and never hid it");
    }

    private void mayBeDeleted(long id) {
        var stored = disk.product(id);
        if (stored == null) {
            return;
        }
        var born = born(stored);
        check(
                backEnd.isGone(id, born) || reads.misses(id) >= 2,
                "product " + id + " is deleted, though the store has it and only one read has missed it");
        if (backEnd.isGone(id, born)) {
            ends.put(id, new Told(id, born, version(stored)));
        }
    }

    void holdAfterStep(HandDrivenEngine engine) {
        touched.addAll(disk.takeTouched());
        touched.forEach(id -> holdFor(id, engine));
        touched.clear();
        check(engine.catalog().size() == disk.ids().size(), "as many products are shown as are on disk");
        check(engine.catalog().structure().equals(disk.structure()), "the lists shown are those on disk");
    }

    /** When all has been done that can be done now. */
    void holdAtRest(State state, int questionsOpen) {
        var facts = state.facts();
        check(
                !facts.dueAt().equals(Instant.MAX) || (facts.reading() != null && questionsOpen > 0),
                "something is due or being read; stuck in " + state);
    }

    private void holdFor(long id, HandDrivenEngine engine) {
        var stored = disk.product(id);
        var shown = engine.catalog().find(id).orElse(null);
        if (stored == null) {
            check(shown == null, "product " + id + " is shown and not on disk");
            return;
        }
        check(stored.product().equals(shown), "product " + id + " is not shown as it is on disk");
        var version = version(stored);
        var before = newest.put(id, version);
        check(before == null || !version.isBefore(before), "product " + id + " went back to " + version);
        var end = ends.get(id);
        check(
                end == null || !born(stored).equals(end.born()) || version.isAfter(end.version()),
                "product " + id + " is shown after its end was known");
    }

    private static Instant version(WireProduct product) {
        return product.updatedAt().orElse(Instant.MIN);
    }

    private static Instant born(WireProduct product) {
        var json = product.json().toString();
        var found = json.indexOf(BORN);
        // Only a broken engine loses it; another law says so.
        return found < 0
                ? Instant.MAX
                : Instant.parse(json.substring(found + BORN.length(), json.indexOf('"', found + BORN.length())));
    }

    private static void check(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError(law);
        }
    }
}
