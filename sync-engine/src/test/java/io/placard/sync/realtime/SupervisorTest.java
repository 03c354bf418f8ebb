package io.placard.sync.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SupervisorTest {
    private static final LiveEndpoint ENDPOINT =
            new LiveEndpoint("key", "live.example", 443, true, "store_products_1", null, null);

    private final FakeRealtime realtime = new FakeRealtime();
    private final Supervisor supervisor = new Supervisor(realtime, signal -> {}, new Random(1));
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void connectsOnceToTheEndpointItIsToFollow() {
        supervisor.follow(ENDPOINT, now);
        supervisor.follow(ENDPOINT, now);

        assertThat(realtime.opened()).containsExactly(1L);
    }

    @Test
    void saysThatEventsArriveOnceSubscribed() {
        assertThat(subscribe()).contains(new News.Up());
    }

    @Test
    void doesNotHearConnectionsItHasGivenUp() {
        subscribe();
        supervisor.on(new Signal.Closed(1, -1, "cut"), now);
        passUntilConnecting();

        assertThat(supervisor.on(new Signal.Frame(1, "product_updated", "{}", 0), now))
                .isEmpty();
        assertThat(supervisor.on(new Signal.Closed(1, 4001, "late"), now)).isEmpty();
        assertThat(supervisor.generation()).isEqualTo(2);
    }

    @Test
    void givesUpAServerThatDoesNotGreetInFifteenSeconds() {
        supervisor.follow(ENDPOINT, now);

        assertThat(after(Duration.ofSeconds(14))).isEmpty();
        assertThat(after(Duration.ofSeconds(1))).containsInstanceOf(News.Down.class);
        assertThat(realtime.closed()).containsExactly(1L);
    }

    @Test
    void givesUpAServerThatDoesNotSubscribeUsInTenSeconds() {
        supervisor.follow(ENDPOINT, now);
        supervisor.on(new Signal.Connected(1, "123.456"), now);

        assertThat(after(Duration.ofSeconds(9))).isEmpty();
        assertThat(after(Duration.ofSeconds(1))).containsInstanceOf(News.Down.class);
    }

    @Test
    void givesUpAServerThatHasFallenSilent() {
        subscribe();
        now = now.plusSeconds(30);
        supervisor.on(new Signal.Heard(1), now);

        assertThat(after(Duration.ofSeconds(37))).isEmpty();
        assertThat(after(Duration.ofSeconds(1))).containsInstanceOf(News.Down.class);
    }

    @ParameterizedTest
    @CsvSource({"4200,0,5", "4100,1,2", "1006,0,1", "-1,0,1"})
    void restsAsTheCloseCodeAsks(int code, long least, long most) {
        subscribe();
        supervisor.on(new Signal.Closed(1, code, ""), now);

        assertThat(Duration.between(now, supervisor.dueAt()))
                .isBetween(Duration.ofSeconds(least), Duration.ofSeconds(most));
    }

    @ParameterizedTest
    @ValueSource(ints = {4000, 4001, 4007, 4009, 4099})
    void doesNotHurryBackToAServerThatRefuses(int code) {
        supervisor.follow(ENDPOINT, now);

        assertThat(supervisor.on(new Signal.Closed(1, code, ""), now)).containsInstanceOf(News.Refused.class);
        supervisor.networkIsBack(now);
        assertThat(Duration.between(now, supervisor.dueAt())).isBetween(Duration.ofSeconds(16), Duration.ofSeconds(24));
    }

    @Test
    void asksEverMoreRarelyWhereItIsAlwaysRefused() {
        supervisor.follow(ENDPOINT, now);
        for (var refusal = 1; refusal <= 11; refusal++) {
            supervisor.on(new Signal.Complaint(supervisor.generation(), 4001, ""), now);
            passUntilConnecting();
        }
        supervisor.on(new Signal.Complaint(supervisor.generation(), 4001, ""), now);

        assertThat(Duration.between(now, supervisor.dueAt())).isGreaterThan(Duration.ofMinutes(11));
    }

    @Test
    void doesNotTakeOutagesForRefusals() {
        supervisor.follow(ENDPOINT, now);
        for (var failure = 1; failure <= 11; failure++) {
            supervisor.on(new Signal.Closed(supervisor.generation(), -1, ""), now);
            passUntilConnecting();
        }
        supervisor.on(new Signal.Closed(supervisor.generation(), 4001, ""), now);

        assertThat(Duration.between(now, supervisor.dueAt())).isLessThanOrEqualTo(Duration.ofSeconds(24));
    }

    @Test
    void neverStopsTryingAndNeverFloodsInAYearWithoutANetwork() {
        supervisor.follow(ENDPOINT, now);
        var end = now.plus(Duration.ofDays(365));
        while (now.isBefore(end)) {
            supervisor.on(new Signal.Closed(supervisor.generation(), -1, ""), now);
            passUntilConnecting();
        }

        assertThat(supervisor.generation()).isBetween(500_000L, 2_500_000L);
    }

    @Test
    void comesBackSoonOnceTheStoreAnswersAgain() {
        supervisor.follow(ENDPOINT, now);
        for (var failure = 0; failure < 30; failure++) {
            supervisor.on(new Signal.Closed(supervisor.generation(), -1, ""), now);
            passUntilConnecting();
        }
        supervisor.on(new Signal.Closed(supervisor.generation(), -1, ""), now);
        supervisor.networkIsBack(now);

        assertThat(supervisor.dueAt()).isBeforeOrEqualTo(now.plusSeconds(3));
    }

    @Test
    void countsTheWaitForAServerThatHangsAsRest() {
        supervisor.follow(ENDPOINT, now);
        for (var attempt = 1; attempt <= 20; attempt++) {
            now = supervisor.dueAt();
            assertThat(supervisor.tick(now)).containsInstanceOf(News.Down.class);

            assertThat(Duration.between(now, supervisor.dueAt())).isLessThanOrEqualTo(Duration.ofSeconds(5));
            passUntilConnecting();
        }
    }

    @Test
    void takesANewLineAfterTheMachineSlept() {
        subscribe();

        assertThat(supervisor.wake(now)).containsInstanceOf(News.Down.class);
        assertThat(realtime.closed()).containsExactly(1L);
        passUntilConnecting();
        assertThat(realtime.opened()).containsExactly(1L, 2L);
    }

    @Test
    void movesToAnotherEndpointAtOnce() {
        subscribe();
        var other = new LiveEndpoint("other", "live.example", 443, true, "store_products_1", null, null);

        assertThat(supervisor.follow(other, now)).containsInstanceOf(News.Down.class);
        assertThat(realtime.opened()).containsExactly(1L, 2L);
    }

    @Test
    void wantsNothingOnceThereIsNoEndpoint() {
        subscribe();
        supervisor.follow(null, now);

        assertThat(realtime.closed()).containsExactly(1L);
        assertThat(supervisor.dueAt()).isEqualTo(Instant.MAX);
    }

    private Optional<News> subscribe() {
        supervisor.follow(ENDPOINT, now);
        supervisor.on(new Signal.Connected(1, "123.456"), now);
        return supervisor.on(new Signal.Subscribed(1), now);
    }

    private Optional<News> after(Duration more) {
        now = now.plus(more);
        return supervisor.tick(now);
    }

    private void passUntilConnecting() {
        now = supervisor.dueAt();
        supervisor.tick(now);
    }
}
