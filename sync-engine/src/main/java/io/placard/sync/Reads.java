package io.placard.sync;

import io.placard.catalog.Product;
import io.placard.catalog.StoreSettings;
import io.placard.sync.SyncNotice.Kind;
import io.placard.sync.SyncNotice.Reconciled;
import io.placard.sync.cache.ReadOutcome;
import io.placard.sync.copy.LocalCopy;
import io.placard.sync.copy.Reading;
import io.placard.sync.copy.Sweep;
import io.placard.sync.machine.Event;
import io.placard.sync.machine.ReadKind;
import io.placard.sync.machine.Tombstones;
import io.placard.sync.machine.Trouble;
import io.placard.sync.rest.CatalogApi.KnownProduct;
import io.placard.sync.rest.Failure;
import io.placard.sync.rest.Questions;
import io.placard.sync.rest.StoreReader;
import io.placard.sync.wire.ProductCheck;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the store as the machine wants it and brings each read to its end. On the control thread. */
final class Reads {
    /** When the last complete read that ended well began. */
    static final String FULL_READ_AT = "full_read_at";
    /** When the last read that ended well began. */
    static final String READ_AT = "read_at";

    /** Before this instant of the store's clock nothing was missed. */
    static final String CHANGES_SINCE = "changes_since";

    /** The store's filter leaves out a second, and a transaction may become visible after its time. */
    private static final Duration OVERLAP = Duration.ofSeconds(60);
    /** Beyond this many the store is not asked about each; a second read has to miss them as well. */
    private static final int MOST_CHECKED = 3_000;

    private final LocalCopy copy;
    private final Questions questions;
    private final Tombstones tombstones;
    private final Ledger ledger;
    private final Clock clock;
    private final Consumer<Event> machine;
    private final StoreReader reader;
    private final Sweep sweep = new Sweep();
    private boolean hadDrifted;

    Reads(
            LocalCopy copy,
            Questions questions,
            StoreReader reader,
            Tombstones tombstones,
            Ledger ledger,
            Clock clock,
            Consumer<Event> machine) {
        this.copy = copy;
        this.questions = questions;
        this.reader = reader;
        this.tombstones = tombstones;
        this.ledger = ledger;
        this.clock = clock;
        this.machine = machine;
        copy.tombstones().forEach(tombstones::bury);
    }

    /** Begins a read; {@code onSettings} is told the store's settings as soon as they are known. */
    void begin(ReadKind kind, Consumer<StoreSettings> onSettings) {
        var reading =
                new Reading(kind, clock.instant(), copy, tombstones, questions.control(), onSettings, this::ended);
        if (!copy.unstage()) {
            questions.control().execute(() -> ended(reading, new Reading.End.NotKept()));
            return;
        }
        var since =
                copy.noted(CHANGES_SINCE).orElse(Instant.EPOCH.plus(OVERLAP)).minus(OVERLAP);
        switch (kind) {
            case SETTINGS -> reader.readSettings(reading);
            case INCREMENTAL -> reader.readChanges(since, reading);
            case FULL -> reader.readAll(reading);
        }
    }

    private void ended(Reading reading, Reading.End end) {
        switch (end) {
            case Reading.End.Failed(var failure) -> failed(reading, failure);
            case Reading.End.NotKept _ ->
                failed(reading, Trouble.UNWELL, "What the store answered could not be kept", Duration.ZERO);
            case Reading.End.Well _ -> {
                switch (reading.kind()) {
                    case SETTINGS -> well(reading);
                    case INCREMENTAL -> incrementalRead(reading);
                    case FULL -> allRead(reading);
                }
            }
        }
    }

    /** Where the counts differ, something was missed before, or the store does not tell all it has. */
    private void incrementalRead(Reading reading) {
        apply(reading, Set.of(), Map.of(), () -> {
            if (reading.hasStartedOver()
                    || sweep.countDiffers(reading.total(), copy.catalog().size())) {
                machine.accept(new Event.CountDiffers());
            } else if (!reading.hasDrifted()) {
                copy.note(CHANGES_SINCE, changesSince(reading));
            } else if (!hadDrifted) {
                machine.accept(new Event.Gap());
            }
            // Once is enough where a store always counts more than it lists.
            hadDrifted = reading.hasDrifted();
        });
    }

    private void allRead(Reading reading) {
        if (reading.needsAnotherPass()) {
            reader.readProducts(reading);
            return;
        }
        var doubt = sweep.doubt(reading, copy.catalog().size());
        if (doubt.isPresent()) {
            failed(reading, Trouble.UNWELL, doubt.get(), Duration.ZERO);
            return;
        }
        var unseen = copy.unseen(reading.seen(), reading.begun()).stream()
                .map(id -> new KnownProduct(id, versionOf(id)))
                .toList();
        if (unseen.isEmpty() || unseen.size() > MOST_CHECKED) {
            sweepAway(reading, unseen, List.of());
            return;
        }
        questions.checks(copy.catalog().settings().storeId(), unseen, checks -> sweepAway(reading, unseen, checks));
    }

    private void sweepAway(Reading reading, List<KnownProduct> unseen, List<ProductCheck> checks) {
        var gone = sweep.gone(unseen.stream().map(KnownProduct::id).toList(), checks, reading);
        // Made anew while the store was asked.
        unseen.stream()
                .filter(each -> !Objects.equals(versionOf(each.id()), each.updatedAt()))
                .forEach(each -> gone.remove(each.id()));
        bury(gone);
        // One that missed something is no point to look back to.
        var notes = sweep.hasMissed(checks)
                ? Map.<String, Instant>of()
                : Map.of(FULL_READ_AT, reading.begun(), CHANGES_SINCE, changesSince(reading));
        apply(reading, gone, notes, () -> {
            if (sweep.needsAnotherRead(checks)) {
                machine.accept(new Event.CountDiffers());
            }
            sweep.remember(reading.total(), copy.catalog().size());
            tombstones.forgetBefore(reading.moment());
        });
    }

    /** News of them may be under way still. */
    private void bury(Set<Long> gone) {
        for (var id : gone) {
            var version = versionOf(id);
            if (version != null) {
                tombstones.bury(id, version);
            }
        }
    }

    private @Nullable Instant versionOf(long productId) {
        return copy.catalog().find(productId).map(Product::updatedAt).orElse(null);
    }

    /** Commits the read and ends it when all of it is shown, and {@code judged}. */
    private void apply(Reading reading, Set<Long> gone, Map<String, Instant> moreNotes, Runnable judged) {
        var notes = new HashMap<>(Map.of(READ_AT, reading.begun().toString()));
        notes.putAll(copy.noteOfOrigin());
        moreNotes.forEach((name, instant) -> notes.put(name, instant.toString()));
        var purgeBefore = reading.kind() == ReadKind.FULL ? reading.begun() : null;
        if (!reading.apply(new ReadOutcome(gone, reading.lists(), notes, reading::isDead, purgeBefore), () -> {
            judged.run();
            ledger.reconciled(reading.kind(), reading.begun(), clock.instant());
            tell(reading, gone.size(), true);
            well(reading);
        })) {
            failed(reading, Trouble.UNWELL, "What the store answered could not be kept", Duration.ZERO);
        }
    }

    /**
     * Before this instant of the store's clock nothing was missed. Our own clock may be wrong, and so it only counts
     * where it is behind the newest version that the store has told.
     */
    private Instant changesSince(Reading reading) {
        var newest = reading.newest().or(() -> copy.noted(CHANGES_SINCE)).orElse(reading.begun());
        return newest.isBefore(reading.begun()) ? newest : reading.begun();
    }

    private void well(Reading reading) {
        ledger.wellAgain();
        machine.accept(new Event.ReadDone(reading.kind(), reading.begun()));
    }

    private void failed(Reading reading, Failure failure) {
        var trouble = switch (failure) {
            case Failure.Unreachable _, Failure.NotTheStore _ -> Trouble.UNREACHABLE;
            case Failure.WrongToken _, Failure.UnknownCatalog _, Failure.Refused _, Failure.WrongStore _ ->
                Trouble.REFUSED;
            default -> Trouble.UNWELL;
        };
        failed(reading, trouble, failure.words(), failure.waitAtLeast().orElse(Duration.ZERO));
    }

    private void failed(Reading reading, Trouble trouble, String words, Duration waitAtLeast) {
        // Part of what came may not have been kept.
        reader.forgetEtags();
        ledger.reconcileFailed(words);
        tell(reading, 0, false);
        machine.accept(new Event.ReadFailed(trouble, words, waitAtLeast));
    }

    private void tell(Reading reading, int deleted, boolean isWell) {
        var kind = reading.kind() == ReadKind.FULL ? Kind.FULL : Kind.INCREMENTAL;
        ledger.tell(new Reconciled(
                kind,
                reading.read(),
                reading.changed(),
                deleted,
                reading.requests(),
                Duration.between(reading.begun(), clock.instant()),
                isWell));
    }
}
