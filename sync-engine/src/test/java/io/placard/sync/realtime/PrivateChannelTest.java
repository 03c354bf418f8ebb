package io.placard.sync.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Channels that a kiosk joins by the leave of the store's back end. */
class PrivateChannelTest {
    private static final String CHANNEL = "private-store_products_42";
    private static final String KEY = "278d425bdf160c739803";
    private static final String SECRET = "7ad3773142a6692b25b8";

    private FakePusherServer server;
    private MockWebServer backend;

    @BeforeEach
    void startServers() throws IOException {
        server = FakePusherServer.start();
        backend = new MockWebServer();
        backend.start();
    }

    @AfterEach
    void stopServers() {
        backend.close();
        server.close();
    }

    @Test
    void signsAsPusherDoes() throws GeneralSecurityException {
        // The example of Pusher's own documentation.
        assertThat(leave("1234.1234", "private-foobar"))
                .isEqualTo(KEY + ":58df8b0c36d6982b82c3ecf6b4662e34fe8c25bba48f5369f135bf843651c3a4");
    }

    @Test
    void bringsTheBackEndsSignatureToTheLiveServerWithEveryConnection()
            throws GeneralSecurityException, InterruptedException {
        backend.setDispatcher(new Signing());
        try (var line = follow(LineLimits.DEFAULT)) {
            line.next(News.Up.class);
            server.closeAll(4200);
            line.next(News.Up.class);

            assertThat(backend.getRequestCount()).isEqualTo(2);
            for (var connection = 1; connection <= 2; connection++) {
                assertThat(server.nextSubscription().get("auth").getAsString()).isEqualTo(leave("1.1", CHANNEL));
            }
        }
    }

    @Test
    void asksABackEndAgainThatTakesTooLong() throws InterruptedException {
        backend.enqueue(
                new MockResponse.Builder().headersDelay(30, TimeUnit.SECONDS).build());
        backend.enqueue(granted());
        try (var line = follow(SupervisedLine.SHORT)) {
            assertThat(line.next(News.Down.class).words()).contains("did not answer", "live.auth_url");
            assertThat(line.next(News.Up.class)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 429})
    void asksABackEndAgainThatIsInTrouble(int status) throws InterruptedException {
        backend.enqueue(new MockResponse(status, Headers.of(), ""));
        backend.enqueue(granted());
        try (var line = follow(LineLimits.DEFAULT)) {
            assertThat(line.next(News.Down.class).words()).contains(String.valueOf(status));
            assertThat(line.next(News.Up.class)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>sign in</html>", "{}", "{\"auth\":null}", "[\"auth\"]", "{\"auth\":"})
    void asksABackEndAgainWhoseAnswerIsNone(String body) throws InterruptedException {
        backend.enqueue(new MockResponse(200, Headers.of(), body));
        backend.enqueue(granted());
        try (var line = follow(LineLimits.DEFAULT)) {
            assertThat(line.next(News.Down.class).words()).isNotBlank();
            assertThat(line.next(News.Up.class)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404})
    void doesNotHurryToAskABackEndThatRefuses(int status) throws InterruptedException {
        backend.enqueue(new MockResponse(status, Headers.of(), ""));
        try (var line = follow(LineLimits.DEFAULT)) {
            assertThat(line.next(News.Refused.class).words()).contains(String.valueOf(status), "live.auth_url");
            assertThat(line.rest().toSeconds()).isBetween(10L, 16L);
        }
    }

    @Test
    void keepsNobodyElseWaitingForASlowBackEnd() throws InterruptedException {
        backend.enqueue(
                new MockResponse.Builder().headersDelay(30, TimeUnit.SECONDS).build());
        try (var waiting = follow(LineLimits.DEFAULT);
                var other = SupervisedLine.to(
                        new LiveEndpoint(KEY, "127.0.0.1", server.port(), false, "store_products_7", null, null),
                        LineLimits.DEFAULT)) {
            assertThat(backend.takeRequest(5, TimeUnit.SECONDS)).isNotNull();

            other.next(News.Up.class);
            server.publish("store_products_7", "product_updated", "{}");
            assertThat(other.next(News.Arrived.class)).isNotNull();
            assertThat(waiting.rest()).isPositive();
        }
    }

    private SupervisedLine follow(LineLimits limits) {
        var leave = backend.url("/pusher/auth").uri();
        return SupervisedLine.to(
                new LiveEndpoint(KEY, "127.0.0.1", server.port(), false, CHANNEL, leave, null), limits);
    }

    private static MockResponse granted() {
        return new MockResponse(200, Headers.of(), "{\"auth\":\"" + KEY + ":abc\"}");
    }

    private static String leave(String socketId, String channel) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var signed = mac.doFinal((socketId + ":" + channel).getBytes(StandardCharsets.UTF_8));
        return KEY + ":" + HexFormat.of().formatHex(signed);
    }

    /** Signs what it is asked to, as a store's back end does. */
    private static final class Signing extends Dispatcher {
        @Override
        public MockResponse dispatch(RecordedRequest request) {
            var form = Objects.requireNonNull(HttpUrl.parse(
                    "http://form/?" + Objects.requireNonNull(request.getBody()).utf8()));
            try {
                var leave = leave(
                        Objects.requireNonNull(form.queryParameter("socket_id")),
                        Objects.requireNonNull(form.queryParameter("channel_name")));
                return new MockResponse(200, Headers.of(), "{\"auth\":\"" + leave + "\"}");
            } catch (GeneralSecurityException e) {
                return new MockResponse(500, Headers.of(), String.valueOf(e.getMessage()));
            }
        }
    }
}
