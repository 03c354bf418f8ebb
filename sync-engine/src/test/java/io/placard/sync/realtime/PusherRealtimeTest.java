package io.placard.sync.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PusherRealtimeTest {
    private static final String CHANNEL = "store_products_42";
    private static final Duration DEADLINE = Duration.ofSeconds(5);

    private final PusherRealtime realtime = new PusherRealtime(Clock.systemUTC(), OkHttpClient::new);
    private final SignalLog log = new SignalLog();
    private FakePusherServer server;

    @BeforeEach
    void startServer() {
        server = FakePusherServer.start();
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void subscribesAndHandsEventsOverAsTheyCame() throws InterruptedException {
        var before = Clock.systemUTC().millis() * 1000;
        try (var connection = connect()) {
            assertThat(log.next(Signal.Subscribed.class).generation()).isEqualTo(7);
            server.publish(CHANNEL, "product_updated", "{\"product\":{\"id\":1}}");

            var frame = log.next(Signal.Frame.class);
            assertThat(frame.event()).isEqualTo("product_updated");
            assertThat(frame.data()).isEqualTo("{\"product\":{\"id\":1}}");
            assertThat(frame.receivedMicros())
                    .isBetween(before, Clock.systemUTC().millis() * 1000 + 1000);
            assertThat(server.paths().getFirst()).startsWith("/app/key-1?");
            assertThat(connection).isNotNull();
        }
    }

    @Test
    void namesTheConnectionAsTheServerDoes() throws InterruptedException {
        try (var connection = connect()) {
            assertThat(log.next(Signal.Connected.class).socketId()).isEqualTo("1.1");
            assertThat(connection).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "[1,2]",
                "{}",
                "{\"event\":null}",
                "\"text\"",
                "{\"event\":\"pusher:error\",\"data\":{\"message\":null,\"code\":null}}",
                "{\"event\":\"pusher:cache_miss\",\"channel\":\"store_products_42\"}"
            })
    void survivesAMalformedFrame(String malformed) throws InterruptedException {
        try (var connection = connect()) {
            log.next(Signal.Subscribed.class);
            server.send(malformed);
            server.send(new byte[] {1, 2, 3});
            server.publish(CHANNEL, "product_updated", "{\"product\":{\"id\":2}}");

            assertThat(log.next(Signal.Frame.class).data()).contains("2");
            assertThat(connection).isNotNull();
        }
    }

    @Test
    void countsWhatNobodyCanRead() throws InterruptedException {
        try (var connection = connect()) {
            log.next(Signal.Subscribed.class);
            server.send("nonsense");

            assertThat(log.next(Signal.Garbled.class).generation()).isEqualTo(7);
            assertThat(connection).isNotNull();
        }
    }

    @Test
    void takesEventsWithoutDataAndWithDataAsAnObjectAndVeryLongOnes() throws InterruptedException {
        try (var connection = connect()) {
            log.next(Signal.Subscribed.class);
            server.send("{\"event\":\"a\",\"channel\":\"store_products_42\"}");
            server.send("{\"event\":\"b\",\"channel\":\"store_products_42\",\"data\":{\"product\":{\"id\":3}}}");
            server.publish(CHANNEL, "c", "x".repeat(300_000));

            assertThat(log.next(Signal.Frame.class).data()).isEmpty();
            assertThat(log.next(Signal.Frame.class).data()).isEqualTo("{\"product\":{\"id\":3}}");
            assertThat(log.next(Signal.Frame.class).data()).hasSize(300_000);
            assertThat(connection).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4001, 4100, 4200, 1000})
    void tellsTheCodeWithWhichTheServerCloses(int code) throws InterruptedException {
        try (var connection = connect()) {
            log.next(Signal.Subscribed.class);
            server.closeAll(code);

            assertThat(log.next(Signal.Closed.class).code()).isEqualTo(code);
            assertThat(connection.awaitClosed(DEADLINE)).isTrue();
        }
    }

    @Test
    void tellsARefusalInBandByItsCode() throws InterruptedException {
        server.behave(FakePusherServer.Manner.REFUSES_IN_BAND);
        try (var connection = connect()) {
            assertThat(log.next(Signal.Complaint.class).code()).isEqualTo(4001);
            assertThat(connection).isNotNull();
        }
    }

    @Test
    void tellsThatNobodyListensAtTheAddress() throws InterruptedException {
        var port = server.port();
        server.close();
        try (var connection = connect(endpoint(port, null))) {
            assertThat(log.next(Signal.Closed.class).words()).isNotBlank();
            assertThat(connection).isNotNull();
        }
    }

    @Test
    void leavesNoThreadBehindWhateverPhaseItIsClosedIn() throws IOException, InterruptedException {
        try (var deaf = new ServerSocket(0)) {
            var neverUpgraded = connect(endpoint(deaf.getLocalPort(), null));
            try (var accepted = deaf.accept()) {
                server.behave(FakePusherServer.Manner.NEVER_GREETS);
                var neverGreeted = connect();
                log.next(Signal.Heard.class);
                server.behave(FakePusherServer.Manner.WELL);
                var subscribed = connect();
                log.next(Signal.Subscribed.class);

                neverUpgraded.close();
                neverGreeted.close();
                subscribed.close();

                assertThat(neverUpgraded.awaitClosed(DEADLINE)).isTrue();
                assertThat(neverGreeted.awaitClosed(DEADLINE)).isTrue();
                assertThat(subscribed.awaitClosed(DEADLINE)).isTrue();
                assertThat(accepted).isNotNull();
            }
        }
        LiveThreads.awaitEnd();
    }

    @Test
    void asksForLeaveToSubscribeToAPrivateChannel() throws IOException, InterruptedException {
        try (var backend = new MockWebServer()) {
            backend.start();
            backend.enqueue(new MockResponse(200, Headers.of(), "{\"auth\":\"key-1:abc\"}"));
            try (var connection =
                    connect(endpoint(server.port(), backend.url("/auth").uri()))) {
                log.next(Signal.Subscribed.class);

                assertThat(server.nextSubscription().get("auth").getAsString()).isEqualTo("key-1:abc");
                var asked =
                        Objects.requireNonNull(backend.takeRequest().getBody()).utf8();
                assertThat(asked).contains("socket_id=1.1").contains("channel_name=private-" + CHANNEL);
                assertThat(connection).isNotNull();
            }
        }
    }

    @Test
    void tellsAForbiddenChannelFromABackEndInTrouble() throws IOException, InterruptedException {
        try (var backend = new MockWebServer()) {
            backend.start();
            backend.enqueue(new MockResponse(500, Headers.of(), ""));
            backend.enqueue(new MockResponse(403, Headers.of(), ""));
            var endpoint = endpoint(server.port(), backend.url("/auth").uri());
            try (var connection = connect(endpoint)) {
                assertThat(log.next(Signal.Closed.class).words()).contains("500");
                assertThat(connection).isNotNull();
            }
            try (var connection = connect(endpoint)) {
                assertThat(log.next(Signal.Forbidden.class).words()).contains("403", "live.auth_url");
                assertThat(connection).isNotNull();
            }
        }
    }

    private Realtime.Connection connect() {
        return connect(endpoint(server.port(), null));
    }

    private Realtime.Connection connect(LiveEndpoint endpoint) {
        return realtime.connect(endpoint, 7, log);
    }

    private static LiveEndpoint endpoint(int port, @Nullable URI authUrl) {
        var channel = authUrl == null ? CHANNEL : "private-" + CHANNEL;
        return new LiveEndpoint("key-1", "127.0.0.1", port, false, channel, authUrl, null);
    }
}
