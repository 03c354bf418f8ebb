package io.placard.sync.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.sync.LoggedLines;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConnectionLogTest {
    private static final LiveEndpoint ENDPOINT =
            new LiveEndpoint("key", "live.example", 443, true, "store_products_1", null, null);

    private final LoggedLines log = new LoggedLines(ConnectionLog.class.getName());
    private final Supervisor supervisor = new Supervisor(new FakeRealtime(), signal -> {}, new Random(1));
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @AfterEach
    void endLog() {
        log.close();
    }

    @Test
    void tellsByWhichGenerationAndSocketTheChannelWasSubscribed() {
        supervisor.follow(ENDPOINT, now);
        supervisor.on(new Signal.Connected(1, "123.456"), now);
        supervisor.on(new Signal.Subscribed(1), now.plusMillis(250));

        assertThat(log.facts(0))
                .containsEntry("generation", "1")
                .containsEntry("socket", "123.456")
                .containsEntry("took_ms", "250")
                .containsEntry("server", "live.example:443");
    }

    @Test
    void tellsWhyAConnectionEndedAndWhenTheNextIsTried() {
        supervisor.follow(ENDPOINT, now);
        supervisor.on(new Signal.Connected(1, "123.456"), now);
        supervisor.on(new Signal.Closed(1, 4200, "the line broke"), now.plusSeconds(3));

        assertThat(log.messages()).containsExactly("The live connection ended: the line broke");
        assertThat(log.facts(0))
                .containsEntry("generation", "1")
                .containsEntry("socket", "123.456")
                .containsEntry("code", "4200")
                .containsEntry("lived_ms", "3000")
                .containsKey("next_in_ms");
    }

    @Test
    void aNewConnectionHasNoSocketOfTheOneBefore() {
        supervisor.follow(ENDPOINT, now);
        supervisor.on(new Signal.Connected(1, "123.456"), now);
        supervisor.on(new Signal.Closed(1, 1006, "the line broke"), now);
        passUntilTried();
        supervisor.on(new Signal.Closed(2, 1006, "the line broke"), now);

        assertThat(log.facts(1)).containsEntry("generation", "2").containsEntry("socket", "");
    }

    @Test
    void anOutageOfWeeksIsToldInAFewLines() {
        supervisor.follow(ENDPOINT, now);
        for (var each = 1; each <= 10_000; each++) {
            supervisor.on(new Signal.Closed(each, 1006, "the line broke"), now);
            passUntilTried();
        }

        assertThat(log.messages()).hasSizeBetween(8, 20);
    }

    private void passUntilTried() {
        now = supervisor.dueAt();
        supervisor.tick(now);
    }
}
