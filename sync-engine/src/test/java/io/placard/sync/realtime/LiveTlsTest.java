package io.placard.sync.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers whose certificates come from an authority of the shop's own. */
class LiveTlsTest {
    private static final String HOST = "localhost";
    private static final String CHANNEL = "store_products_42";

    @TempDir
    Path folder;

    private final TestAuthority authority = new TestAuthority();

    @Test
    void trustsAnAuthorityGivenAsPem() throws IOException, InterruptedException {
        assertThat(subscribes(authority.pem(folder))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"PKCS12,changeit", "JKS,changeit"})
    void trustsAnAuthorityInAStoreWithTheUsualPassword(String type, String password)
            throws IOException, GeneralSecurityException, InterruptedException {
        assertThat(subscribes(authority.keyStore(folder, type, password.toCharArray())))
                .isTrue();
    }

    @Test
    void trustsAnAuthorityInAStoreWithoutAPassword()
            throws IOException, GeneralSecurityException, InterruptedException {
        assertThat(subscribes(authority.keyStore(folder, "PKCS12", null))).isTrue();
    }

    @Test
    void asksForATrustStoreWhereItHasNone() throws InterruptedException {
        assertThat(wordsAbout(authority.identityOf(HOST), null)).contains("live.trust_store");
    }

    @Test
    void doesNotTrustAnotherAuthority() throws IOException, InterruptedException {
        var another = new TestAuthority().pem(folder);

        assertThat(wordsAbout(authority.identityOf(HOST), another)).contains("nobody this kiosk trusts", HOST);
    }

    @Test
    void doesNotTrustACertificateForAnotherHost() throws IOException, InterruptedException {
        assertThat(wordsAbout(authority.identityOf("elsewhere.example"), authority.pem(folder)))
                .contains("for another host", "live.host");
    }

    @Test
    void doesNotTrustACertificateThatHasEnded() throws IOException, InterruptedException {
        assertThat(wordsAbout(authority.expiredIdentityOf(HOST), authority.pem(folder)))
                .contains("not valid today", "clock");
    }

    @Test
    void givesUpAServerThatNeverAnswersItsHello() throws IOException, InterruptedException {
        try (var deaf = RawPusherServer.start();
                var line = SupervisedLine.to(endpoint(deaf.port(), null, null), SupervisedLine.SHORT)) {
            var first = deaf.accept();

            assertThat(line.next(News.Down.class).words()).contains("did not greet");
            first.awaitEnd();
        }
    }

    @Test
    void saysWhatIsWrongWithATrustStore() throws IOException, GeneralSecurityException, InterruptedException {
        var locked = authority.keyStore(folder, "PKCS12", "secret".toCharArray());
        var empty = Files.createFile(folder.resolve("empty"));

        for (var unusable : new Path[] {locked, empty, folder.resolve("missing")}) {
            try (var line = follow(1, null, unusable)) {
                assertThat(line.next(News.Refused.class).words()).contains("live.trust_store");
            }
        }
    }

    @Test
    void connectsOnceTheTrustStoreIsThere() throws IOException, InterruptedException {
        var late = folder.resolve("ca.pem");
        try (var server = FakePusherServer.startWithTls(authority.identityOf(HOST));
                var line = follow(server.port(), null, late)) {
            line.next(News.Refused.class);
            authority.pem(folder);
            line.wake();

            assertThat(line.next(News.Up.class)).isNotNull();
        }
    }

    @Test
    void trustsTheSameAuthorityWhereItAsksForLeave() throws IOException, InterruptedException {
        try (var backend = new MockWebServer();
                var server = FakePusherServer.startWithTls(authority.identityOf(HOST))) {
            backend.useHttps(authority.identityOf(HOST).getSocketFactory());
            backend.start();
            backend.enqueue(new MockResponse(200, Headers.of(), "{\"auth\":\"key-1:abc\"}"));
            try (var line = follow(server.port(), backend.url("/auth").uri(), authority.pem(folder))) {
                assertThat(line.next(News.Up.class)).isNotNull();
            }
        }
    }

    private boolean subscribes(Path trustStore) throws InterruptedException {
        try (var server = FakePusherServer.startWithTls(authority.identityOf(HOST));
                var line = follow(server.port(), null, trustStore)) {
            line.next(News.Up.class);
            server.publish(CHANNEL, "product_updated", "{}");
            return line.next(News.Arrived.class).frame().generation() == 1;
        }
    }

    private static String wordsAbout(SSLContext identity, @Nullable Path trustStore) throws InterruptedException {
        try (var server = FakePusherServer.startWithTls(identity);
                var line = follow(server.port(), null, trustStore)) {
            return line.next(News.Down.class).words();
        }
    }

    private static SupervisedLine follow(int port, @Nullable URI authUrl, @Nullable Path trustStore) {
        return SupervisedLine.to(endpoint(port, authUrl, trustStore), LineLimits.DEFAULT);
    }

    private static LiveEndpoint endpoint(int port, @Nullable URI authUrl, @Nullable Path trustStore) {
        var channel = authUrl == null ? CHANNEL : "private-" + CHANNEL;
        return new LiveEndpoint("key-1", HOST, port, true, channel, authUrl, trustStore);
    }
}
