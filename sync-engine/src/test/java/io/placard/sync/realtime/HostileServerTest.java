package io.placard.sync.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.sync.realtime.FakePusherServer.Manner;
import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that hang, refuse or talk nonsense, over real sockets: every one of them is given up and tried again. */
class HostileServerTest {
    private static final String CHANNEL = "store_products_42";

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
    void givesUpAServerThatTakesTheCallAndSaysNothing() throws IOException, InterruptedException {
        try (var deaf = RawPusherServer.start();
                var line = to(deaf.port())) {
            var first = deaf.accept();

            assertThat(line.next(News.Down.class).words()).contains("did not greet");
            deaf.accept().greet().confirm(CHANNEL);
            assertThat(line.next(News.Up.class)).isNotNull();
            first.awaitEnd();
        }
    }

    @Test
    void givesUpAServerThatUpgradesAndNeverGreets() throws InterruptedException {
        server.behave(Manner.NEVER_GREETS);
        try (var line = to(server.port())) {
            assertThat(line.next(News.Down.class).words()).contains("did not greet");
            server.behave(Manner.WELL);
            assertThat(line.next(News.Up.class)).isNotNull();
        }
    }

    @Test
    void givesUpAServerThatNeverConfirmsTheSubscription() throws InterruptedException {
        server.behave(Manner.NEVER_SUBSCRIBES);
        try (var line = to(server.port())) {
            assertThat(line.next(News.Down.class).words()).contains("did not subscribe");
            server.behave(Manner.WELL);
            assertThat(line.next(News.Up.class)).isNotNull();
        }
    }

    @Test
    void givesUpAServerThatFreezesAndAnswersNoPing() throws InterruptedException {
        server.behave(Manner.ANSWERS_NO_PING);
        try (var line = to(server.port())) {
            line.next(News.Up.class);

            assertThat(line.next(News.Down.class).words()).contains("did not answer a ping");
            assertThat(line.next(News.Up.class)).isNotNull();
        }
    }

    @Test
    void givesUpASilentServerWhateverTheClientMakesOfItsPings() throws InterruptedException {
        var impatient = new LineLimits(
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ofSeconds(25),
                Duration.ofSeconds(8),
                Duration.ofMillis(300),
                Duration.ofSeconds(5),
                Duration.ofMillis(100));
        try (var line = SupervisedLine.to(endpoint(server.port()), impatient)) {
            line.next(News.Up.class);

            assertThat(line.next(News.Down.class).words()).contains("was silent");
            assertThat(line.next(News.Up.class)).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"4001,1000", "4004,1000", "4007,1000", "4009,1000", "4001,4001", "4004,4004", "4007,4007", "4009,4009"})
    void doesNotHurryBackToAServerThatRefusesInAFrame(int inBand, int close) throws InterruptedException {
        server.refuse(inBand, close);
        try (var line = patiently(server.port())) {
            assertThat(line.next(News.Refused.class).words()).contains(String.valueOf(inBand));
            assertThat(line.rest()).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(16));
        }
    }

    @ParameterizedTest
    @CsvSource({"4100,1000", "4100,4100"})
    void leavesAServerOverCapacityAloneForASecond(int inBand, int close) throws InterruptedException {
        server.refuse(inBand, close);
        try (var line = patiently(server.port())) {
            line.next(News.Down.class);

            assertThat(line.rest()).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1001, 1011, 4200, 4201})
    void comesBackAfterAClose(int code) throws InterruptedException {
        try (var line = patiently(server.port())) {
            line.next(News.Up.class);
            server.closeAll(code);

            line.next(News.Down.class);
            assertThat(line.next(News.Up.class)).isNotNull();
            assertThat(line.generation()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "[1,2]",
                "{}",
                "{\"event\":null}",
                "{\"event\":7}",
                "{\"event\":{}}",
                "\"text\"",
                "null",
                "",
                "{\"event\":\"pusher:error\",\"data\":{\"message\":null,\"code\":null}}",
                "{\"event\":\"pusher:error\",\"data\":{\"code\":\"4001\"}}",
                "{\"event\":\"pusher:error\"}",
                "{\"event\":\"pusher:connection_established\",\"data\":\"{\"}",
                "{\"event\":\"product_updated\",\"channel\":7,\"data\":[]}"
            })
    void hearsTheNextEventAfterAMalformedFrame(String malformed) throws InterruptedException {
        try (var line = patiently(server.port())) {
            line.next(News.Up.class);
            server.send(malformed);
            server.send(new byte[] {1, 2, 3});
            server.publish(CHANNEL, "product_updated", "{\"product\":{\"id\":2}}");

            assertThat(line.next(News.Arrived.class).frame().data()).contains("2");
            assertThat(line.generation()).isEqualTo(1);
        }
    }

    @Test
    void hearsAnEventOfThreeHundredKilobytes() throws InterruptedException {
        try (var line = patiently(server.port())) {
            line.next(News.Up.class);
            server.publish(CHANNEL, "product_updated", "x".repeat(300_000));

            assertThat(line.next(News.Arrived.class).frame().data()).hasSize(300_000);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a message of 2 GB,              817f000000007fffffff, more than 4 MB",
        "half a frame and then nothing,  81,                   did not subscribe",
        "bits that mean nothing,         ffff,                 unknown opcode",
        "text that is none,              8102c328,             no valid utf8"
    })
    void givesUpAServerWhoseFramesMakeNoSense(String what, String frame, String words)
            throws IOException, InterruptedException {
        try (var mad = RawPusherServer.start();
                var line = to(mad.port())) {
            var first = mad.accept().greet().bytes(HexFormat.of().parseHex(frame));

            assertThat(line.next(News.Down.class).words()).as(what).containsIgnoringCase(words);
            mad.accept().greet().confirm(CHANNEL);
            assertThat(line.next(News.Up.class)).isNotNull();
            first.awaitEnd();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 404, 503})
    void saysThatSomebodyElseAnswersInTheServersPlace(int status) throws IOException, InterruptedException {
        try (var portal = RawPusherServer.start();
                var line = to(portal.port())) {
            portal.accept().answer(status, "<html>" + "\u007f".repeat(200));

            assertThat(line.next(News.Down.class).words()).contains(String.valueOf(status));
            portal.accept().greet().confirm(CHANNEL);
            assertThat(line.next(News.Up.class)).isNotNull();
        }
    }

    @Test
    void hearsTheNextEventAfterANestOfBrackets() throws InterruptedException {
        try (var line = patiently(server.port())) {
            line.next(News.Up.class);
            server.send("[".repeat(300_000));
            server.send("{\"event\":\"product_updated\",\"data\":" + "[".repeat(300_000));
            server.publish(CHANNEL, "product_updated", "{\"product\":{\"id\":2}}");

            assertThat(line.next(News.Arrived.class).frame().data()).contains("2");
            assertThat(line.generation()).isEqualTo(1);
        }
    }

    @Test
    void doesNotHearAConnectionThatSpeaksOnAfterItWasReplaced() throws IOException, InterruptedException {
        try (var zombies = RawPusherServer.start();
                var line = to(zombies.port())) {
            var zombie = zombies.accept().greet();
            line.next(News.Down.class);
            var successor = zombies.accept().greet();

            zombie.speakOn(CHANNEL, "product_updated", "old");
            successor.confirm(CHANNEL).publish(CHANNEL, "product_updated", "new");

            assertThat(line.next(News.Arrived.class).frame())
                    .satisfies(frame -> assertThat(frame.data()).isEqualTo("new"))
                    .satisfies(frame -> assertThat(frame.generation()).isEqualTo(2));
            zombie.awaitEnd();
        }
    }

    @Test
    void answersAServerThatAsksWhetherItIsStillThere() throws InterruptedException {
        try (var line = patiently(server.port())) {
            line.next(News.Up.class);
            server.send("{\"event\":\"pusher:ping\"}");

            assertThat(server.nextPong()).contains("pusher:pong");
        }
    }

    private static SupervisedLine patiently(int port) {
        return SupervisedLine.to(endpoint(port), LineLimits.DEFAULT);
    }

    private static SupervisedLine to(int port) {
        return SupervisedLine.to(endpoint(port), SupervisedLine.SHORT);
    }

    private static LiveEndpoint endpoint(int port) {
        return new LiveEndpoint("key-1", "127.0.0.1", port, false, CHANNEL, null, null);
    }
}
