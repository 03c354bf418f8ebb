package io.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.sync.realtime.FakePusherServer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The copy is one store's, and stays so until somebody wants another one's. */
class RightStoreTest extends EngineTest {
    private static final long ANOTHER = 43;

    @Test
    void takesNothingFromAnotherStoreThatAnswersInItsPlace() throws InterruptedException {
        try (var engine = open()) {
            await(SyncState.LIVE);
            store.isStore(ANOTHER);
            store.products().keySet().removeIf(id -> id > 700);
            store.put(FakeStore.product(5, 99, T0.plusSeconds(60)));
            store.assign("[{\"id\":1,\"code\":\"04A1\",\"rfid_entity_type\":\"KioskProduct\",\"product_id\":5}]");
            engine.resync();
            await(SyncState.MISCONFIGURED);

            assertThat(engine.status().findLastError())
                    .hasValueSatisfying(words -> assertThat(words)
                            .contains("Store 43 answers")
                            .contains("store 42")
                            .contains("store.catalog_id"));
            assertThat(engine.catalog().size()).isEqualTo(800);
            assertThat(engine.catalog().find(5).orElseThrow().stock()).isEqualTo(5);
            assertThat(engine.catalog().assignment("04A1")).isEmpty();
            assertThat(engine.catalog().settings().storeId()).isEqualTo(FakeStore.STORE_ID);
        }
    }

    @Test
    void isWellAgainWhenTheRightStoreAnswersAgain() throws InterruptedException {
        try (var engine = open()) {
            await(SyncState.LIVE);
            store.isStore(ANOTHER);
            engine.resync();
            await(SyncState.MISCONFIGURED);
            store.isStore(FakeStore.STORE_ID);
            engine.resync();
            await(SyncState.LIVE);

            assertThat(engine.status().findLastError()).isEmpty();
        }
    }

    @Test
    void showsNothingOfACatalogueThatIsNoLongerConfigured() throws InterruptedException {
        fill();
        store.cut();
        catalogId = 8;

        try (var engine = open()) {
            assertThat(engine.catalog().size()).isZero();
            assertThat(engine.catalog().categories()).isEmpty();
            assertThat(engine.catalog().settings().storeId()).isZero();
        }
    }

    @Test
    void readsAnotherCatalogueAnewThoughItsProductsAreOlder() throws InterruptedException {
        fill();
        catalogId = 8;
        store.products().keySet().removeIf(id -> id > 100);
        store.put(FakeStore.product(5, 99, T0.minusSeconds(60)));

        try (var engine = open()) {
            await(SyncState.LIVE);

            assertThat(engine.catalog().size()).isEqualTo(100);
            assertThat(engine.catalog().find(5).orElseThrow().stock()).isEqualTo(99);
        }
    }

    @Test
    void readsAnotherStoreAnewWhereItsAddressWasConfigured() throws InterruptedException, IOException {
        fill();
        store.close();
        store = FakeStore.start();
        store.isStore(ANOTHER);
        for (var id : List.of(5L, 6L)) {
            store.put(FakeStore.product(id, 99, T0.minusSeconds(60)));
        }

        try (var engine = open()) {
            await(SyncNotice.Reconciled.class, each -> each.kind() == SyncNotice.Kind.FULL);
            eventually(() -> engine.catalog().size() == 2);

            assertThat(engine.catalog().find(5).orElseThrow().stock()).isEqualTo(99);
            assertThat(engine.catalog().settings().storeId()).isEqualTo(ANOTHER);
        }
    }

    @Test
    void keepsTheCopyWhereTheSameStoreHasMoved() throws InterruptedException, IOException {
        fill();
        store.close();
        store = FakeStore.start();
        store.put(FakeStore.product(5, 5, T0));
        pusher.close();
        pusher = FakePusherServer.start();

        try (var engine = open()) {
            assertThat(engine.catalog().size()).isEqualTo(800);
        }
    }

    private void fill() throws InterruptedException {
        try (var engine = open()) {
            await(SyncState.LIVE);
            assertThat(engine.catalog().size()).isEqualTo(800);
        }
        notices.clear();
    }
}
