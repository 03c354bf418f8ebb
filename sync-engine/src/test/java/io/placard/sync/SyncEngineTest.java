package io.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.placard.catalog.Article;
import io.placard.catalog.Assignment.ToProduct;
import io.placard.sync.SyncNotice.EventHandled;
import io.placard.sync.SyncNotice.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SyncEngineTest extends EngineTest {
    @Test
    void readsTheWholeStoreAndGoesLive() throws InterruptedException {
        try (var engine = open()) {
            await(SyncState.LIVE);

            assertThat(engine.catalog().size()).isEqualTo(800);
            assertThat(engine.status().reconciles().full()).isEqualTo(1);
            assertThat(engine.status().products()).isEqualTo(800);
        }
    }

    @Test
    void canBeClosedBeforeItFollowsTheStore() {
        var engine = SyncEngine.open(settings(here()), Clock.systemUTC(), new Random(1), notices::add);
        engine.load();

        assertThatCode(engine::close).doesNotThrowAnyException();
    }

    @Test
    void showsALiveEventAndSaysWhenItCameAndWhenItWasCommitted() throws InterruptedException {
        try (var engine = open()) {
            await(SyncState.LIVE);
            engine.catalog().observe(changes::add);
            store.put(FakeStore.product(5, 99, T0.plusSeconds(1)));
            pusher.publish(CHANNEL, "product_updated", store.updated(5));

            var told = await(EventHandled.class, each -> each.productId() == 5);
            assertThat(told.outcome()).isEqualTo(Outcome.UPDATED);
            assertThat(told.committedMicros()).isGreaterThanOrEqualTo(told.receivedMicros());
            assertThat(engine.catalog().find(5).orElseThrow().stock()).isEqualTo(99);
            var change = changes.poll(5, TimeUnit.SECONDS);
            assertThat(change).isNotNull();
            assertThat(change.products()).containsExactly(5L);
            assertThat(change.causeMicros()).isEqualTo(told.receivedMicros());
        }
    }

    @Test
    void aReadOfChangesCountsNoProductThatAnEventHasBroughtAlready() throws InterruptedException {
        try (var engine = open()) {
            await(SyncState.LIVE);
            store.put(FakeStore.product(5, 99, Instant.now()));
            // The same, but for the order of its fields.
            var told = store.get(5).deepCopy();
            told.set("name", told.remove("name"));
            pusher.publish(CHANNEL, "product_updated", "{\"changes\":{},\"product\":" + told + "}");
            await(EventHandled.class, each -> each.productId() == 5);

            engine.resync();
            var read = await(SyncNotice.Reconciled.class, each -> each.kind() == SyncNotice.Kind.FULL);
            assertThat(read.changed()).isZero();
        }
    }

    @Test
    void showsAnEventThatArrivesWhilePagesAreRead() throws InterruptedException {
        try (var engine = open()) {
            await(SyncState.LIVE);
            engine.catalog().observe(changes::add);
            store.beforePage(() -> {
                store.beforePage(() -> {});
                var product = FakeStore.product(700, 33, T0.plusSeconds(5));
                pusher.publish(CHANNEL, "product_updated", "{\"changes\":{},\"product\":" + product + "}");
                waitFor(() -> engine.catalog().find(700).orElseThrow().stock() == 33);
            });
            engine.resync();
            await(SyncNotice.Reconciled.class, each -> each.kind() == SyncNotice.Kind.FULL);

            // The page that was read later holds the older version.
            assertThat(engine.catalog().find(700).orElseThrow().stock()).isEqualTo(33);
        }
    }

    @Test
    void findsOutByACompleteReadWhatIsGone() throws InterruptedException {
        try (var engine = open()) {
            await(SyncState.LIVE);
            store.remove(10);
            engine.resync();

            var told = await(SyncNotice.Reconciled.class, each -> each.deleted() == 1);
            assertThat(told.ok()).isTrue();
            assertThat(engine.catalog().find(10)).isEmpty();
        }
    }

    @Test
    void fetchesWhatAnEventTellsOnlyInPart() throws InterruptedException {
        try (var engine = open()) {
            await(SyncState.LIVE);
            store.put(FakeStore.product(2000, 4, T0.plusSeconds(9)));
            pusher.publish(CHANNEL, "product_updated", "{\"changes\":{\"stock\":[0,4]},\"product\":{\"id\":2000}}");

            var told = await(EventHandled.class, each -> each.productId() == 2000);
            assertThat(told.outcome()).isEqualTo(Outcome.REFETCHED);
            assertThat(engine.catalog().find(2000)).isPresent();
        }
    }

    @Test
    void makesUpByAReconcileForAnEventThatFollowsFromAnUnseenState() throws InterruptedException {
        try (var engine = open()) {
            await(SyncState.LIVE);
            store.put(FakeStore.product(12, 3, Instant.now()));
            store.put(FakeStore.product(13, 13, Instant.now()));
            var data = "{\"changes\":{\"stock\":[4,3]},\"product\":" + store.get(12) + "}";
            pusher.publish(CHANNEL, "product_updated", data);

            await(SyncNotice.Reconciled.class, each -> each.kind() == SyncNotice.Kind.INCREMENTAL && each.ok());
            assertThat(engine.status().events().gaps()).isEqualTo(1);
            assertThat(engine.catalog().find(13).orElseThrow().stock()).isEqualTo(13);
        }
    }

    @Test
    void readsAssignmentsAgainWhenTheTagsOfAProductChange() throws InterruptedException {
        try (var engine = open()) {
            await(SyncState.LIVE);
            store.assign("""
                    [{"id":1,"code":"04A15E82B01990","rfid_entity_type":"KioskProduct","product_id":14}]""");
            var product = FakeStore.product(14, 5, T0.plusSeconds(3));
            product.putArray("rfids").add("04A15E82B01990");
            store.put(product);
            pusher.publish(CHANNEL, "product_updated", store.updated(14));

            eventually(() -> engine.catalog().assignment("04A15E82B01990").isPresent());
            assertThat(engine.catalog()
                            .assignment("04A15E82B01990")
                            .orElseThrow()
                            .target())
                    .isEqualTo(new ToProduct(14));
        }
    }

    @Test
    void keepsItsArticlesWhereTheStoreNoLongerTellsThem() throws InterruptedException {
        store.publish("[{\"id\":1,\"title\":\"Terpenes\"},{\"id\":2}]");
        try (var engine = open()) {
            await(SyncState.LIVE);
            assertThat(engine.catalog().articles()).extracting(Article::title).containsExactly("Terpenes");

            store.publish(null);
            engine.resync();
            var read = await(SyncNotice.Reconciled.class, each -> each.kind() == SyncNotice.Kind.FULL);
            assertThat(read.ok()).isTrue();
            assertThat(engine.catalog().findArticle(1)).isPresent();
        }
    }

    @Test
    void showsTheStoresNewArticlesAfterAReconcile() throws InterruptedException {
        try (var engine = open()) {
            await(SyncState.LIVE);
            engine.catalog().observe(changes::add);
            store.publish("[{\"id\":1,\"title\":\"Terpenes\"}]");
            engine.resync();

            var change = changes.poll(5, TimeUnit.SECONDS);
            assertThat(change).isNotNull();
            assertThat(change.structure()).isTrue();
            assertThat(engine.catalog().articles()).hasSize(1);
        }
    }

    @Test
    void losesNoneOfAFastStreamOfEvents() throws InterruptedException {
        try (var engine = open()) {
            await(SyncState.LIVE);
            for (var n = 1; n <= 500; n++) {
                store.put(FakeStore.product(1 + n % 50, n, T0.plusMillis(n)));
                pusher.publish(CHANNEL, "product_updated", store.updated(1 + n % 50));
            }
            eventually(() -> engine.status().events().applied() == 500);

            assertThat(engine.catalog().find(1).orElseThrow().stock()).isEqualTo(500);
        }
    }
}
