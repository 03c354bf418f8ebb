package io.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.placard.catalog.live.LiveCatalog;
import io.placard.sync.SyncNotice.Kind;
import io.placard.sync.SyncNotice.Reconciled;
import io.placard.sync.cache.Cache;
import io.placard.sync.copy.LocalCopy;
import io.placard.sync.copy.Told;
import io.placard.sync.json.RawJson;
import io.placard.sync.machine.AuditPlan;
import io.placard.sync.machine.Event;
import io.placard.sync.machine.Facts;
import io.placard.sync.machine.ReadKind;
import io.placard.sync.machine.State;
import io.placard.sync.machine.Tombstones;
import io.placard.sync.rest.ApiSettings;
import io.placard.sync.rest.OkHttpCatalogApi;
import io.placard.sync.rest.Questions;
import io.placard.sync.rest.StoreReader;
import io.placard.sync.wire.ProductReader;
import io.placard.sync.wire.WireProduct;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One batch of an audit over real HTTP and a real database, asked and answered at once. */
class AuditTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant V1 = NOW.minusSeconds(7_200);
    private static final Instant READ_AT = NOW.minusSeconds(3_700);
    private static final State LIVE = new State.Live(Facts.atStart(READ_AT));
    private static final AuditPlan.Pace AT_ONCE = new AuditPlan.Pace(Duration.ZERO, Duration.ZERO, Duration.ZERO, 100);

    @TempDir
    Path folder;

    private final List<Reconciled> told = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final LiveCatalog catalog = new LiveCatalog(Locale.ROOT, clock);
    private final Tombstones tombstones = new Tombstones(() -> 0);
    private final Ledger ledger = new Ledger(notice -> told.add((Reconciled) notice));
    private FakeStore store;
    private Cache cache;
    private Questions questions;
    private LocalCopy copy;
    private Audit audit;

    @BeforeEach
    void openCopyOfStore() throws IOException {
        store = FakeStore.start();
        cache = Cache.open(folder, clock);
        copy = new LocalCopy(cache, catalog, words -> {});
        copy.putSettings(RawJson.of("{\"store\":{\"id\":42}}"));
        for (var id = 1L; id <= 30; id++) {
            store.put(FakeStore.product(id, 5, V1));
            copy.putNews(List.of(new Told(wire(store.get(id)), 0)));
        }
        copy.note(Reads.FULL_READ_AT, READ_AT);
        copy.note(Reads.CHANGES_SINCE, READ_AT);
        var settings = new ApiSettings(store.apiUrl(), 7, "secret", ApiSettings.Timeouts.DEFAULT);
        questions = new Questions(() -> new OkHttpCatalogApi(settings), Runnable::run, Runnable::run);
        audit = audit(AT_ONCE);
    }

    private Audit audit(AuditPlan.Pace pace) {
        var errands =
                new Errands(questions, new StoreReader(questions), copy, tombstones, () -> events.add(new Event.Gap()));
        var desk = new EventDesk(copy, tombstones, errands, ledger, clock);
        var made = new Audit(
                copy,
                new Audit.Asking(questions, errands, desk::fetched),
                tombstones,
                ledger,
                clock,
                events::add,
                new AuditPlan(pace, new Random(1)));
        made.begin();
        return made;
    }

    @AfterEach
    void close() {
        questions.close();
        cache.close();
        store.close();
    }

    @Test
    void findsNothingWhereAllIsAsTheStoreHasIt() {
        audit.beat(LIVE);

        assertThat(told).containsExactly(new Reconciled(Kind.AUDIT, 30, 0, 0, 1, Duration.ZERO, true));
        assertThat(ledger.reconciles().audit()).isEqualTo(1);
        assertThat(events).isEmpty();
    }

    @Test
    void deletesAndBuriesWhatTheStoreNoLongerHas() {
        store.remove(7);
        audit.beat(LIVE);

        assertThat(catalog.find(7)).isEmpty();
        assertThat(cache.find(7)).isEmpty();
        assertThat(cache.tombstones()).containsEntry(7L, V1);
        assertThat(tombstones.coversEvent(7, V1)).isTrue();
        assertThat(told).singleElement().extracting(Reconciled::deleted).isEqualTo(1);
        // The count now shows what is missing here instead.
        assertThat(events).containsExactly(new Event.Gap());
    }

    @Test
    void leavesAloneWhatWasMadeAnewWhileTheStoreWasAsked() {
        store.remove(7);
        store.afterChecks(() -> copy.putNews(List.of(new Told(wire(FakeStore.product(7, 3, NOW)), 0))));
        audit.beat(LIVE);

        assertThat(catalog.find(7)).isPresent();
        assertThat(told).singleElement().extracting(Reconciled::deleted).isEqualTo(0);
    }

    @Test
    void fetchesWhatTheStoreSaysOtherwise() {
        store.put(FakeStore.product(7, 99, NOW.minusSeconds(60)));
        audit.beat(LIVE);

        assertThat(catalog.find(7).orElseThrow().stock()).isEqualTo(99);
        assertThat(told).singleElement().extracting(Reconciled::changed).isEqualTo(1);
        // The next read of changes would have brought it: nothing was missed.
        assertThat(ledger.events().gaps()).isZero();
        assertThat(events).isEmpty();
    }

    @Test
    void readsEverythingWhereAChangeWasMissedThatReadsShouldHaveBrought() {
        store.put(FakeStore.product(7, 99, READ_AT.minusSeconds(60)));
        audit.beat(LIVE);

        assertThat(catalog.find(7).orElseThrow().stock()).isEqualTo(99);
        assertThat(ledger.events().gaps()).isEqualTo(1);
        assertThat(events).containsExactly(new Event.CountDiffers(), new Event.Gap());
    }

    @Test
    void believesNoBatchThatLosesMostOfItsProducts() {
        LongStream.rangeClosed(1, 21).forEach(store::remove);
        audit.beat(LIVE);

        assertThat(catalog.size()).isEqualTo(30);
        assertThat(events).containsExactly(new Event.CountDiffers(), new Event.Gap());
    }

    @Test
    void waitsWhileTheStoreIsReadOrIsInTrouble() {
        var reading = new Facts(true, true, null, ReadKind.INCREMENTAL, null, Instant.MAX, READ_AT, 0);
        var failing = new Facts(true, true, null, null, null, Instant.MAX, READ_AT, 1);
        for (var state : List.of(
                new State.Live(reading),
                new State.Live(failing),
                new State.Offline(Facts.atStart(READ_AT)),
                new State.Misconfigured(Facts.atStart(READ_AT), "401"))) {
            audit.beat(state);
            assertThat(audit.dueAt(state)).isEqualTo(Instant.MAX);
        }

        assertThat(store.asked()).isEmpty();
    }

    @Test
    void goesOnAfterARestartWhereItWas() {
        var ten = new AuditPlan.Pace(Duration.ZERO, Duration.ZERO, Duration.ZERO, 10);
        audit = audit(ten);
        audit.beat(LIVE);
        store.remove(11);
        audit = audit(ten);
        audit.beat(LIVE);

        assertThat(catalog.find(11)).isEmpty();
    }

    @Test
    void countsABatchThatIsNotAnswered() {
        store.answerWith(503);
        audit.beat(LIVE);

        assertThat(told).singleElement().extracting(Reconciled::ok).isEqualTo(false);
        assertThat(ledger.reconciles().failed()).isEqualTo(1);
        assertThat(ledger.reconciles().audit()).isZero();
    }

    private static WireProduct wire(ObjectNode product) {
        var json = RawJson.of(product.toString());
        return new WireProduct(new ProductReader().read(json).find().orElseThrow(), json);
    }
}
