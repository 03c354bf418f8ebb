package io.placard.kiosk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.placard.kiosk.demo.broadcast.ChangeSource;
import io.placard.kiosk.demo.pusher.RawClient;
import java.io.IOException;
import java.math.BigDecimal;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

/** What reaches a kiosk by the live channel when the store changes, all the way through outbox and trigger. */
class DemoLiveTest {
    private static final long PRODUCT = 4001;
    private static final String CHANNEL = "store_products_7";

    @Test
    void tellsOfAnEditWithItsChangesAndTheWholeProduct() throws IOException, InterruptedException {
        try (var store = DemoStore.open(DemoSettings.of(16).withoutChurn());
                var client = listening(store)) {
            store.controls().edit(PRODUCT, ProductEdit.NONE.withName("Renamed"));

            var frame = client.next();
            var data = RawClient.data(frame);
            assertThat(frame.path("event").asText()).isEqualTo("product_updated");
            assertThat(data.at("/changes/name/1").asText()).isEqualTo("Renamed");
            assertThat(data.at("/changes/updated_at/1").asText())
                    .isEqualTo(data.at("/product/updated_at").asText());
            assertThat(data.at("/product/brand/name").asText()).isNotEmpty();
        }
    }

    @Test
    void tellsOfPricesAndPromotionsOnlyByTouchingTheProduct() throws IOException, InterruptedException {
        try (var store = DemoStore.open(DemoSettings.of(16).withoutChurn());
                var client = listening(store)) {
            store.controls()
                    .edit(
                            PRODUCT,
                            ProductEdit.NONE.withPrice(new BigDecimal("9.99")).withPercentOff(20));

            var data = RawClient.data(client.next());
            assertThat(data.path("changes").has("last_updated_websocket")).isTrue();
            assertThat(data.path("changes").has("product_values")).isFalse();
            assertThat(data.at("/product/product_values/0/value").asText()).isEqualTo("9.99");
            assertThat(data.at("/product/store_product_promotions/0/discount_value")
                            .asText())
                    .isEqualTo("20.0");
        }
    }

    @Test
    void isSilentAboutThePointOfSaleAndTellsWhatComesAfter() throws IOException, InterruptedException {
        try (var store = DemoStore.open(DemoSettings.of(16).withoutChurn());
                var client = listening(store)) {
            store.controls().edit(PRODUCT, ProductEdit.NONE.withStock(1).from(ChangeSource.POINT_OF_SALE));
            store.controls().deleteAsDuplicate(PRODUCT + 1);
            store.controls().delete(PRODUCT + 2);

            var frame = client.next();
            assertThat(frame.path("event").asText()).isEqualTo("product_destroyed");
            assertThat(RawClient.data(frame).at("/product/id").asLong()).isEqualTo(PRODUCT + 2);
            assertThat(RawClient.data(frame).path("product").has("brand")).isFalse();
        }
    }

    @Test
    void authorisesItsPrivateChannelAndNoOther() throws IOException, InterruptedException {
        try (var store = DemoStore.open(DemoSettings.of(16).withoutChurn().withPrivateChannel());
                var client = client(store)) {
            var socketId = RawClient.data(client.next()).path("socket_id").asText();

            assertThat(authorise(store, socketId, "private-store_products_8")).isEmpty();
            client.subscribe("private-" + CHANNEL, authorise(store, socketId, "private-" + CHANNEL));

            assertThat(client.next().path("event").asText()).isEqualTo("pusher_internal:subscription_succeeded");
        }
    }

    private static RawClient client(DemoStore store) {
        // As the Java client of Pusher says it.
        return new RawClient(
                store.livePort(), "/app/" + store.appKey() + "?client=java-client&protocol=5&version=2.4.4");
    }

    private static RawClient listening(DemoStore store) throws IOException, InterruptedException {
        var client = client(store);
        client.next();
        client.subscribe(CHANNEL, "");
        assertThat(client.next().path("event").asText()).isEqualTo("pusher_internal:subscription_succeeded");
        // The ping's answer proves that the subscription is in force.
        client.send("{\"event\":\"pusher:ping\"}");
        assertThat(client.next().path("event").asText()).isEqualTo("pusher:pong");
        return client;
    }

    private static String authorise(DemoStore store, String socketId, String channel) throws IOException {
        var form = new FormBody.Builder()
                .add("socket_id", socketId)
                .add("channel_name", channel)
                .build();
        var request =
                new Request.Builder().url(store.authUrl().toString()).post(form).build();
        try (var response = new OkHttpClient().newCall(request).execute()) {
            return new ObjectMapper()
                    .readTree(response.body().string())
                    .path("auth")
                    .asText();
        }
    }
}
