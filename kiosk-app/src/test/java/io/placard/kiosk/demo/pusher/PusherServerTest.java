package io.placard.kiosk.demo.pusher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PusherServerTest {
    private static final PusherApp APP = new PusherApp("3", "key", "secret");
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private final PusherServer server = new PusherServer(APP, InstantSource.fixed(NOW));
    private final OkHttpClient http = new OkHttpClient();

    @BeforeEach
    void open() throws IOException, InterruptedException {
        server.open();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"5", "6", "7"})
    void greetsWithASocketIdAndAnActivityTimeoutInAString(String version) throws IOException, InterruptedException {
        try (var client = client("/app/key?protocol=" + version)) {
            var greeting = client.next();

            assertThat(greeting.path("event").asText()).isEqualTo("pusher:connection_established");
            assertThat(greeting.path("data").isTextual()).isTrue();
            assertThat(RawClient.data(greeting).path("socket_id").asText()).matches("\\d+\\.\\d+");
            assertThat(RawClient.data(greeting).path("activity_timeout").asInt())
                    .isEqualTo(120);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/app/other?protocol=7, 4001",
        "/elsewhere?protocol=7, 4005",
        "/app/key?protocol=new, 4006",
        "/app/key?protocol=4, 4007",
        "/app/key?protocol=8, 4007",
        "/app/key, 4008"
    })
    void closesWithTheCodeThatSaysWhy(String resource, int code) throws IOException, InterruptedException {
        try (var client = client(resource)) {
            assertThat(client.closeCode()).isEqualTo(code);
        }
    }

    @Test
    void tellsOldClientsWhyInAFrameFirst() throws IOException, InterruptedException {
        try (var client = client("/app/other?protocol=5")) {
            assertThat(client.next().at("/data/code").asInt()).isEqualTo(4001);
            assertThat(client.closeCode()).isEqualTo(4001);
        }
    }

    @Test
    void publishesASignedEventToTheChannelOnly() throws IOException, InterruptedException {
        try (var listener = connected();
                var bystander = connected()) {
            subscribe(listener, "store_products_7");
            subscribe(bystander, "store_products_8");

            assertThat(trigger("product_updated", "store_products_7", "{\"a\":1}"))
                    .isEqualTo(200);

            var event = listener.next();
            assertThat(event.path("event").asText()).isEqualTo("product_updated");
            assertThat(event.path("channel").asText()).isEqualTo("store_products_7");
            assertThat(event.path("data").asText()).isEqualTo("{\"a\":1}");
            bystander.send("{\"event\":\"pusher:ping\"}");
            assertThat(bystander.next().path("event").asText()).isEqualTo("pusher:pong");
        }
    }

    @Test
    void sendsNothingAfterUnsubscribing() throws IOException, InterruptedException {
        try (var client = connected()) {
            subscribe(client, "store_products_7");
            client.send("{\"event\":\"pusher:unsubscribe\",\"data\":{\"channel\":\"store_products_7\"}}");
            client.send("{\"event\":\"pusher:ping\",\"data\":{}}");
            assertThat(client.next().path("event").asText()).isEqualTo("pusher:pong");

            trigger("product_updated", "store_products_7", "{}");

            client.send("{\"event\":\"pusher:ping\"}");
            assertThat(client.next().path("event").asText()).isEqualTo("pusher:pong");
        }
    }

    @Test
    void letsOnlyTheAuthorisedIntoAPrivateChannel() throws IOException, InterruptedException {
        try (var client = client("/app/key?protocol=7")) {
            var socketId = RawClient.data(client.next()).path("socket_id").asText();

            client.subscribe("private-store_products_7", "key:wrong");
            assertThat(client.next().path("event").asText()).isEqualTo("pusher:subscription_error");

            client.subscribe(
                    "private-store_products_7", PusherSignature.channelAuth(APP, socketId, "private-store_products_7"));
            assertThat(client.next().path("event").asText()).isEqualTo("pusher_internal:subscription_succeeded");
        }
    }

    @Test
    void answersNonsenseAndOversizeWithAnErrorAndStaysOpen() throws IOException, InterruptedException {
        try (var client = connected()) {
            client.send("{not json");
            assertThat(client.next().path("event").asText()).isEqualTo("pusher:error");

            client.send("{\"event\":\"client-x\",\"data\":\"" + "x".repeat(10_240) + "\"}");
            assertThat(client.next().at("/data/message").asText()).contains("10240");

            client.send("{\"event\":\"pusher:ping\"}");
            assertThat(client.next().path("event").asText()).isEqualTo("pusher:pong");
        }
    }

    @Test
    void refusesUnsignedStaleAndOversizedTriggers() throws IOException {
        assertThat(trigger("e", "c", "x".repeat(10_241))).isEqualTo(413);
        assertThat(post("{\"name\":\"e\",\"channels\":[\"c\"],\"data\":\"{}\"}", NOW.minusSeconds(601), APP))
                .isEqualTo(401);
        assertThat(post(
                        "{\"name\":\"e\",\"channels\":[\"c\"],\"data\":\"{}\"}",
                        NOW,
                        new PusherApp("3", "key", "guess")))
                .isEqualTo(401);
        assertThat(post("{\"name\":\"e\",\"channels\":[],\"data\":\"{}\"}", NOW, APP))
                .isEqualTo(400);
    }

    @Test
    void isUnreachableWhileDisconnectedAndComesBackOnTheSamePort() throws IOException, InterruptedException {
        var port = server.livePort();
        try (var client = connected()) {
            server.disconnect();
            assertThat(client.closeCode()).isBetween(1000, 1011);
        }
        try (var client = client("/app/key?protocol=7")) {
            assertThat(client.closeCode()).isEqualTo(1006);
        }
        assertThat(trigger("product_updated", "store_products_7", "{}")).isEqualTo(200);

        server.connect();

        assertThat(server.livePort()).isEqualTo(port);
        try (var client = connected()) {
            assertThat(client.isQuiet()).isTrue();
        }
    }

    private RawClient client(String resource) {
        return new RawClient(server.livePort(), resource);
    }

    private RawClient connected() throws IOException, InterruptedException {
        var client = client("/app/key?protocol=7");
        assertThat(client.next().path("event").asText()).isEqualTo("pusher:connection_established");
        return client;
    }

    private static void subscribe(RawClient client, String channel) throws IOException, InterruptedException {
        client.subscribe(channel, "");
        assertThat(client.next().path("event").asText()).isEqualTo("pusher_internal:subscription_succeeded");
        // The ping's answer proves that the subscription is in force.
        client.send("{\"event\":\"pusher:ping\"}");
        assertThat(client.next().path("event").asText()).isEqualTo("pusher:pong");
    }

    private int trigger(String name, String channel, String data) throws IOException {
        var body = new ObjectMapper().createObjectNode().put("name", name).put("data", data);
        body.putArray("channels").add(channel);
        return post(body.toString(), NOW, APP);
    }

    private int post(String body, Instant time, PusherApp signer) throws IOException {
        var query = new TreeMap<>(Map.of(
                "auth_key",
                signer.key(),
                "auth_timestamp",
                String.valueOf(time.getEpochSecond()),
                "auth_version",
                "1.0",
                "body_md5",
                PusherSignature.md5(body.getBytes(StandardCharsets.UTF_8))));
        query.put("auth_signature", PusherSignature.request(signer, "POST", "/apps/3/events", query));
        var url = HttpUrl.get(server.triggerUrl() + "/apps/3/events").newBuilder();
        query.forEach(url::addQueryParameter);
        var request = new Request.Builder()
                .url(url.build())
                .post(RequestBody.create(body, MediaType.get("application/json")))
                .build();
        try (var response = http.newCall(request).execute()) {
            return response.code();
        }
    }
}
