package io.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.CatalogChange;
import io.placard.catalog.live.LiveCatalog;
import io.placard.sync.SyncNotice.EventHandled;
import io.placard.sync.SyncNotice.Outcome;
import io.placard.sync.cache.Cache;
import io.placard.sync.cache.Put;
import io.placard.sync.cache.Write;
import io.placard.sync.copy.LocalCopy;
import io.placard.sync.machine.Tombstones;
import io.placard.sync.realtime.Signal.Frame;
import io.placard.sync.rest.CatalogApi;
import io.placard.sync.rest.Questions;
import io.placard.sync.rest.StoreReader;
import io.placard.sync.simulation.DelegatingDisk;
import io.placard.sync.wire.WireProduct;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bursts of live events against a real H2 file. */
class EventDeskTest {
    private static final Instant T0 = Instant.parse("2026-11-25T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(T0.plusSeconds(3600), ZoneOffset.UTC);

    @TempDir
    private Path dir;

    private final Deque<EventHandled> told = new ArrayDeque<>();
    private final List<List<Long>> commits = new ArrayList<>();
    private final Queue<Runnable> questions = new ArrayDeque<>();
    private final LiveCatalog catalog = new LiveCatalog(Locale.ROOT, CLOCK);
    private long unwritable;
    private Cache cache;
    private EventDesk desk;

    @BeforeEach
    void open() {
        cache = Cache.open(dir, CLOCK);
        var disk = new DelegatingDisk(cache) {
            @Override
            public Write<List<Put>> putAll(List<WireProduct> products) {
                var ids = products.stream().map(WireProduct::id).toList();
                commits.add(ids);
                return ids.contains(unwritable) ? new Write.Refused<>("cannot be written") : super.putAll(products);
            }
        };
        var tombstones = new Tombstones(() -> 0);
        var asked = new Questions(EventDeskTest::noStore, Runnable::run, questions::add);
        var copy = new LocalCopy(disk, catalog, reason -> {});
        var errands = new Errands(asked, new StoreReader(asked), copy, tombstones, () -> {});
        var ledger = new Ledger(notice -> told.add((EventHandled) notice));
        desk = new EventDesk(copy, tombstones, errands, ledger, CLOCK);
    }

    @AfterEach
    void close() {
        cache.close();
    }

    @Test
    void newsOfDifferentProductsShareACommit() {
        desk.handle(List.of(updated(1, 5, 1), updated(2, 6, 1), updated(3, 7, 1)));

        assertThat(commits).containsExactly(List.of(1L, 2L, 3L));
        assertThat(told).extracting(EventHandled::productId).containsExactly(1L, 2L, 3L);
        assertThat(told).extracting(EventHandled::outcome).containsOnly(Outcome.INSERTED);
    }

    @Test
    void eachIsShownWithTheTimeOfItsOwnEvent() {
        var changes = new ArrayList<CatalogChange>();
        catalog.observe(changes::add);

        desk.handle(List.of(updated(1, 5, 1), updated(2, 6, 2)));

        assertThat(changes).extracting(CatalogChange::causeMicros).containsExactly(1L, 2L);
    }

    @Test
    void laterNewsOfAProductAreJudgedByWhatEarlierOnesMadeOfIt() {
        desk.handle(List.of(updated(1, 5, 2), updated(1, 6, 1), updated(1, 7, 3)));

        assertThat(told)
                .extracting(EventHandled::outcome)
                .containsExactly(Outcome.INSERTED, Outcome.STALE, Outcome.UPDATED);
        assertThat(catalog.find(1).orElseThrow().stock()).isEqualTo(7);
    }

    @Test
    void theEndOfAProductComesAfterItsNews() {
        desk.handle(List.of(updated(1, 5, 1), destroyed(1)));

        assertThat(told).extracting(EventHandled::outcome).containsExactly(Outcome.INSERTED, Outcome.DELETED);
        assertThat(cache.find(1)).isEmpty();
    }

    @Test
    void oneThatCannotBeWrittenTakesNoOtherWithIt() {
        unwritable = 2;

        desk.handle(List.of(updated(1, 5, 1), updated(2, 6, 1), updated(3, 7, 1)));

        assertThat(told).extracting(EventHandled::productId).containsExactly(1L, 3L);
        assertThat(questions).as("product 2 is fetched").hasSize(1);
    }

    private static Frame updated(long id, int stock, int second) {
        var product = FakeStore.product(id, stock, T0.plusSeconds(second));
        return new Frame(1, "product_updated", "{\"changes\":{},\"product\":" + product + "}", second);
    }

    private static Frame destroyed(long id) {
        return new Frame(1, "product_destroyed", FakeStore.destroyed(id), 9);
    }

    private static CatalogApi noStore() {
        throw new AssertionError("the questions are never put");
    }
}
