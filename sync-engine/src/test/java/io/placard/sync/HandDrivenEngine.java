package io.placard.sync;

import io.placard.catalog.live.LiveCatalog;
import io.placard.sync.SyncSettings.LiveSettings;
import io.placard.sync.cache.CopyOnDisk;
import io.placard.sync.control.Control;
import io.placard.sync.control.Mailbox;
import io.placard.sync.copy.LocalCopy;
import io.placard.sync.machine.AuditPlan;
import io.placard.sync.machine.State;
import io.placard.sync.machine.Tombstones;
import io.placard.sync.realtime.Realtime;
import io.placard.sync.rest.CatalogApi;
import io.placard.sync.rest.Questions;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** The whole engine but for its thread: whoever holds it does its steps, on a clock of their own. */
@SuppressWarnings("exports") // Public for the simulation beside this package; tests export nothing.
public final class HandDrivenEngine {
    private static final SyncSettings SETTINGS = new SyncSettings(
            URI.create("http://store.invalid"),
            7,
            "no token",
            Path.of("nowhere"),
            "kiosk-1",
            Locale.ROOT,
            LiveSettings.FROM_STORE,
            Duration.ofMinutes(15),
            Duration.ofSeconds(60),
            List.of());

    private final LiveCatalog catalog;
    private final Mailbox mailbox;
    private final StoreFollower follower;

    /**
     * All that the engine meets.
     *
     * @param questions runs what may wait for the store
     * @param answers makes of the way into the mailbox the way that answers take
     * @param mostSignals how many signals may wait before events are dropped
     * @param pace how quickly the copy is audited
     * @param tombstones makes the memory of what is gone, which counts by these nanoseconds
     */
    public record Outside(
            CopyOnDisk disk,
            CatalogApi store,
            Realtime live,
            Executor questions,
            UnaryOperator<Executor> answers,
            int mostSignals,
            AuditPlan.Pace pace,
            Function<LongSupplier, Tombstones> tombstones,
            Consumer<SyncNotice> notices) {}

    /** Shows what is on disk and is ready for its first step. */
    public HandDrivenEngine(Outside outside, Control.Time time, RandomGenerator random) {
        catalog = new LiveCatalog(Locale.ROOT, time.clock());
        mailbox = new Mailbox(outside.mostSignals());
        var ledger = new Ledger(outside.notices());
        var control = outside.answers().apply(mailbox::post);
        follower = new StoreFollower(
                SETTINGS,
                new LocalCopy(outside.disk(), catalog, ledger::trouble),
                new Questions(outside::store, control, outside.questions()),
                outside.live(),
                mailbox,
                ledger,
                new StoreFollower.Surroundings(
                        time, random, outside.pace(), outside.tombstones().apply(time.nanos())));
        var stored = outside.disk().load();
        catalog.replaceAll(stored.products(), stored.structure());
        follower.prepare();
    }

    /** Does what is due and handles one message where there is one; says whether there was. */
    public boolean step() throws InterruptedException {
        return follower.control().step(Duration.ZERO);
    }

    /** When the next step has something to do though no message came. */
    public Instant dueAt() {
        return follower.control().dueAt();
    }

    public State state() {
        return follower.state();
    }

    public LiveCatalog catalog() {
        return catalog;
    }

    /** Has everything read anew. */
    public void resync() {
        mailbox.post(follower::resync);
    }
}
