package io.placard.sync.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.sync.FakeProxy;
import io.placard.sync.FakeProxy.Manner;
import io.placard.sync.json.RawJson;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Headers;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands between a kiosk and the store's API: proxies, and certificates. */
class RestOnTheWayTest {
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private MockWebServer store;
    private FakeProxy proxy;

    @BeforeEach
    void startServers() throws IOException {
        store = new MockWebServer();
        proxy = FakeProxy.start();
    }

    @AfterEach
    void stopServers() throws IOException {
        proxy.close();
        store.close();
    }

    @Test
    void readsTheStoreThroughAProxyThatAloneKnowsItsName() throws IOException {
        store.start();
        store.enqueue(new MockResponse(200, Headers.of(), "{\"store\":{\"id\":42}}"));

        assertThat(ask("http")).isInstanceOf(Answer.Ok.class);
        assertThat(proxy.asked().getFirst()).startsWith("GET http://" + FakeProxy.HOST + ":" + store.getPort() + "/");
    }

    @ParameterizedTest
    @CsvSource({
        "http,  WANTS_A_SIGN_IN, 407",
        "https, WANTS_A_SIGN_IN, sign-in",
        "http,  FORBIDS,         403",
        "https, FORBIDS,         does not let requests",
        "http,  SAYS_NOTHING,    in time",
        "https, SAYS_NOTHING,    in time",
    })
    void saysHowAProxyKeepsTheStoreAway(String scheme, Manner manner, String how) throws IOException {
        store.start();
        proxy.behave(manner);

        assertThat(ask(scheme).findFailure().orElseThrow().words()).contains(how);
    }

    @Test
    void keepsTheTokenFromAProxyThatCarriesTls() throws IOException {
        store.start();
        proxy.behave(Manner.FORBIDS);
        ask("https");

        assertThat(proxy.asked()).containsExactly("CONNECT " + FakeProxy.HOST + ":" + store.getPort() + " HTTP/1.1");
    }

    @Test
    void doesNotTrustAStoreWhoseCertificateNobodyKnows() throws IOException {
        var unknown = new HeldCertificate.Builder()
                .addSubjectAlternativeName(FakeProxy.HOST)
                .build();
        store.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(unknown)
                .build()
                .sslSocketFactory());
        store.start();

        var failure = ask("https").findFailure().orElseThrow();
        assertThat(failure).isInstanceOf(Failure.Unreachable.class);
        assertThat(failure.words()).contains("No secure connection", "replaces certificates");
    }

    private Answer<RawJson> ask(String scheme) {
        var url = URI.create(scheme + "://" + FakeProxy.HOST + ":" + store.getPort() + "/api");
        var timeouts = new ApiSettings.Timeouts(Duration.ofSeconds(5), PATIENCE, Duration.ofSeconds(5));
        try (var api = new OkHttpCatalogApi(new ApiSettings(url, 7, "secret", timeouts))) {
            return api.settings(null);
        }
    }
}
