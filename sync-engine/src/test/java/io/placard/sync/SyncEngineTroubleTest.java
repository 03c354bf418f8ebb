package io.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.sync.SyncNotice.EventHandled;
import io.placard.sync.SyncNotice.Outcome;
import io.placard.sync.SyncSettings.LiveSettings;
import io.placard.sync.realtime.FakePusherServer;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyncEngineTroubleTest extends EngineTest {
    @Test
    void keepsWhatAnEventBroughtAcrossARestartWithoutANetwork() throws InterruptedException {
        try (var _ = open()) {
            await(SyncState.LIVE);
            pusher.publish(CHANNEL, "product_destroyed", FakeStore.destroyed(6));
            store.put(FakeStore.product(7, 77, T0.plusSeconds(1)));
            pusher.publish(CHANNEL, "product_updated", store.updated(7));
            await(EventHandled.class, each -> each.productId() == 7);
        }
        store.cut();
        pusher.close();
        notices.clear();

        try (var engine = open()) {
            assertThat(engine.catalog().size()).isEqualTo(799);
            assertThat(engine.catalog().find(6)).isEmpty();
            assertThat(engine.catalog().find(7).orElseThrow().stock()).isEqualTo(77);
            await(SyncState.OFFLINE);
        }
    }

    @Test
    void isLiveAgainAndEqualToTheStoreAfterANetworkCut() throws IOException, InterruptedException {
        try (var engine = open()) {
            await(SyncState.LIVE);
            var port = pusher.port();
            store.cut();
            pusher.close();
            await(SyncState.OFFLINE);
            assertThat(engine.catalog().size()).isEqualTo(800);

            store.put(FakeStore.product(8, 88, Instant.now()));
            store.put(FakeStore.product(9001, 1, Instant.now()));
            store.remove(9);
            store.mend();
            pusher = FakePusherServer.startOn(port);
            await(SyncState.LIVE);
            eventually(() -> engine.catalog().find(9).isEmpty());

            assertThat(engine.catalog().find(8).orElseThrow().stock()).isEqualTo(88);
            assertThat(engine.catalog().find(9001)).isPresent();
            assertThat(engine.catalog().size()).isEqualTo(store.products().size());
            assertThat(engine.status().reconnects()).isEqualTo(1);
        }
    }

    @Test
    void doesNotEmptyTheScreenForAStoreThatSuddenlyNamesNothing() throws InterruptedException {
        try (var engine = open()) {
            await(SyncState.LIVE);
            var all = List.copyOf(store.products().values());
            store.products().clear();
            engine.resync();
            await(SyncNotice.Reconciled.class, each -> !each.ok());
            assertThat(engine.catalog().size()).isEqualTo(800);

            all.forEach(store::put);
            await(SyncNotice.Reconciled.class, each -> each.ok());
            assertThat(engine.catalog().size()).isEqualTo(800);
        }
    }

    @Test
    void countsAMalformedEventAndFetchesTheProductItNames() throws InterruptedException {
        try (var engine = open()) {
            await(SyncState.LIVE);
            store.put(FakeStore.product(11, 111, T0.plusSeconds(9)));
            pusher.publish(CHANNEL, "product_updated", "{\"product\":{\"id\":11,\"stock\":");

            assertThat(await(EventHandled.class, each -> true).outcome()).isEqualTo(Outcome.REJECTED);
            eventually(() -> engine.catalog().find(11).orElseThrow().stock() == 111);
            assertThat(engine.status().events().rejected()).isEqualTo(1);
        }
    }

    @Test
    void saysWhatToDoAboutAWrongTokenAndGoesOnShowingWhatItHas() throws InterruptedException {
        try (var _ = open()) {
            await(SyncState.LIVE);
        }
        store.answerWith(401);
        pusher.close();
        notices.clear();

        try (var engine = open()) {
            await(SyncState.MISCONFIGURED);
            assertThat(engine.catalog().size()).isEqualTo(800);
            assertThat(engine.status().findLastError().orElseThrow()).contains("token");
        }
    }

    @Test
    void asksNowAndThenWhereTheStoreNamesNoLiveChannel() throws InterruptedException {
        store.namesNoLiveChannel();
        try (var engine = open(LiveSettings.FROM_STORE)) {
            await(SyncState.POLLING);
            assertThat(engine.catalog().size()).isEqualTo(800);
            assertThat(engine.status().generation()).isZero();
        }
    }

    @Test
    void saysThatTheLiveServerRefusesItAndGoesOnPolling() throws InterruptedException {
        pusher.behave(FakePusherServer.Manner.CLOSES_4001);
        try (var engine = open()) {
            await(SyncState.MISCONFIGURED);
            assertThat(engine.status().findLastError().orElseThrow()).contains("app key");
            eventually(() -> engine.catalog().size() == 800);
        }
    }
}
