package io.placard.sync.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.sync.FakeProxy;
import io.placard.sync.FakeProxy.Manner;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shops that let their machines out by an HTTP proxy only. */
class LiveProxyTest {
    private static final String CHANNEL = "store_products_42";

    @TempDir
    Path folder;

    private final TestAuthority authority = new TestAuthority();
    private FakeProxy proxy;

    @BeforeEach
    void startProxy() throws IOException {
        proxy = FakeProxy.start();
    }

    @AfterEach
    void stopProxy() throws IOException {
        proxy.close();
    }

    @Test
    void hearsEventsThroughAProxyThatAloneKnowsTheServersName() throws InterruptedException {
        try (var server = FakePusherServer.start();
                var line = follow(server.port(), null, LineLimits.DEFAULT)) {
            line.next(News.Up.class);
            server.publish(CHANNEL, "product_updated", "{}");

            assertThat(line.next(News.Arrived.class).frame().event()).isEqualTo("product_updated");
            assertThat(proxy.asked()).containsExactly("CONNECT " + FakeProxy.HOST + ":" + server.port() + " HTTP/1.1");
        }
    }

    @Test
    void hearsEventsThroughAProxyByTls() throws IOException, InterruptedException {
        try (var server = FakePusherServer.startWithTls(authority.identityOf(FakeProxy.HOST));
                var line = follow(server.port(), authority.pem(folder), LineLimits.DEFAULT)) {
            line.next(News.Up.class);
            server.publish(CHANNEL, "product_updated", "{}");

            assertThat(line.next(News.Arrived.class).frame().event()).isEqualTo("product_updated");
        }
    }

    @Test
    void checksTheServersNameBehindTheProxy() throws IOException, InterruptedException {
        try (var server = FakePusherServer.startWithTls(authority.identityOf("localhost"));
                var line = follow(server.port(), authority.pem(folder), LineLimits.DEFAULT)) {
            assertThat(line.next(News.Down.class).words()).contains("for another host", FakeProxy.HOST);
        }
    }

    @ParameterizedTest
    @CsvSource({"WANTS_A_SIGN_IN, 407", "FORBIDS, 403", "HANGS_UP, hung up"})
    void saysHowAProxyRefusesAndTriesAgain(Manner manner, String how) throws InterruptedException {
        proxy.behave(manner);
        try (var server = FakePusherServer.start();
                var line = follow(server.port(), null, LineLimits.DEFAULT)) {
            assertThat(line.next(News.Down.class).words()).contains("proxy", FakeProxy.HOST, how);
            proxy.behave(Manner.LETS_THROUGH);

            assertThat(line.next(News.Up.class)).isNotNull();
        }
    }

    @Test
    void givesUpAProxyThatHangsAndLeavesNoThreadInIt() throws InterruptedException {
        proxy.behave(Manner.SAYS_NOTHING);
        try (var server = FakePusherServer.start();
                var line = follow(server.port(), null, SupervisedLine.SHORT)) {
            assertThat(line.next(News.Down.class).words()).contains("did not greet");
            proxy.behave(Manner.LETS_THROUGH);

            assertThat(line.next(News.Up.class)).isNotNull();
        }
        LiveThreads.awaitEnd();
    }

    private static SupervisedLine follow(int port, @Nullable Path trustStore, LineLimits limits) {
        var isTls = trustStore != null;
        return SupervisedLine.to(
                new LiveEndpoint("key-1", FakeProxy.HOST, port, isTls, CHANNEL, null, trustStore), limits);
    }
}
