package io.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Assignment;
import io.placard.catalog.Assignment.Target;
import io.placard.catalog.Assignment.ToProduct;
import io.placard.catalog.local.Meaning.Delivery;
import io.placard.sync.SyncNotice.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;

/** What people say at the kiosk, beside a real store and a real webhook. */
class LocalAssignmentsTest extends EngineTest {
    private static final String TAG = "0A00B1C2D3";

    @Test
    void winsUntilTheStoreSaysSomethingNew() throws InterruptedException {
        storeSays(1);
        try (var engine = open()) {
            await(SyncState.LIVE);
            engine.assignments().assign(TAG, new ToProduct(2));
            readAll(engine);
            assertThat(now(engine)).contains(new ToProduct(2));

            storeSays(3);
            readAll(engine);

            assertThat(now(engine)).contains(new ToProduct(3));
            eventually(() -> engine.assignments().meaning(TAG).isReplaced());
        }
    }

    @Test
    void isDroppedWhenTheStoreComesToSayTheSame() throws InterruptedException {
        try (var engine = open()) {
            await(SyncState.LIVE);
            engine.assignments().assign(TAG, new ToProduct(2));

            storeSays(2);
            readAll(engine);

            eventually(() -> engine.assignments().meaning(TAG).findLocal().isEmpty());
            assertThat(now(engine)).contains(new ToProduct(2));
        }
    }

    @Test
    void isKeptWhereTheEngineEndsInTheSameMoment() {
        try (var engine = open()) {
            engine.assignments().assign(TAG, new ToProduct(2));
        }
        try (var engine = open()) {
            assertThat(engine.assignments().meaning(TAG).target()).contains(new ToProduct(2));
        }
    }

    @Test
    void isSentAsSoonAsTheWebhookHasIt() throws InterruptedException, IOException {
        try (var hook = new MockWebServer()) {
            hook.start();
            hook.enqueue(new MockResponse(503, Headers.of(), ""));
            webhooks = List.of(new SyncSettings.Webhook(hook.url("/hook").uri(), null));
            try (var engine = open()) {
                engine.assignments().assign(TAG, new ToProduct(2));
                assertThat(hook.takeRequest(10, TimeUnit.SECONDS)).isNotNull();
                assertThat(engine.assignments().meaning(TAG).delivery()).isEqualTo(Delivery.QUEUED);

                hook.enqueue(new MockResponse(200, Headers.of(), ""));
                var told = Objects.requireNonNull(hook.takeRequest(10, TimeUnit.SECONDS));

                assertThat(Objects.requireNonNull(told.getBody()).utf8())
                        .contains("\"kind\":\"assignment_changed\"", "\"code\":\"" + TAG + "\"", "\"product_id\":2");
                eventually(() -> engine.assignments().meaning(TAG).delivery() == Delivery.SENT);
            }
        }
    }

    @Test
    void saysNothingOfTheProductsOfAnotherCatalogue() throws InterruptedException {
        try (var engine = open()) {
            await(SyncState.LIVE);
            engine.assignments().assign(TAG, new ToProduct(2));
        }
        catalogId = 8;
        try (var engine = open()) {
            assertThat(now(engine)).isEmpty();
        }
    }

    private void storeSays(long productId) {
        store.assign("[{\"id\":1,\"code\":\"" + TAG + "\",\"rfid_entity_type\":\"KioskProduct\",\"product_id\":"
                + productId + "}]");
    }

    private void readAll(SyncEngine engine) throws InterruptedException {
        engine.resync();
        await(SyncNotice.Reconciled.class, each -> each.kind() == Kind.FULL && each.ok());
    }

    private static Optional<Target> now(SyncEngine engine) {
        return engine.catalog().assignment(TAG).map(Assignment::target);
    }
}
