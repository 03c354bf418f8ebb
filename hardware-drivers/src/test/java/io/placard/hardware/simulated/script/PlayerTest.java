package io.placard.hardware.simulated.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PlayerTest {
    private static final Bytes HELLO = Bytes.ascii("hello");
    private static final Bytes ASK = Bytes.ascii("?");
    private static final Bytes ANSWER = Bytes.ascii("!");

    @Test
    void whatIsTimedIsSaidOnceAtItsTimeAfterEachPowerUp() {
        var player = playing(Framing.DEAF, Rule.at(Duration.ofMillis(50), HELLO));

        assertThat(player.due(at(49))).isEmpty();
        assertThat(player.due(at(50))).containsExactly(HELLO);
        assertThat(player.due(at(500))).isEmpty();
        player.begin(at(600));
        assertThat(player.nextAt()).isEqualTo(at(650));
    }

    @Test
    void whatIsRepeatedIsSaidOncePerPeriodAndAtOnceWhenSomethingChanged() {
        var player = playing(Framing.DEAF, Rule.every(Duration.ofMillis(100), () -> HELLO));

        assertThat(player.due(at(0))).containsExactly(HELLO);
        assertThat(player.due(at(99))).isEmpty();
        player.changed(at(99));
        assertThat(player.due(at(99))).containsExactly(HELLO);
        assertThat(player.due(at(198))).isEmpty();
        assertThat(player.due(at(199))).containsExactly(HELLO);
    }

    @Test
    void aRequestIsAnsweredAfterItsTimeAndOnlySoOften() {
        var player = playing(
                Framing.SINGLE,
                Rule.on(ASK, Duration.ofMillis(30), ANSWER).times(2),
                Rule.on(ASK, Duration.ofMillis(30), HELLO));

        player.hear(ASK.then(ASK).then(ASK), 0);
        assertThat(player.due(at(29))).isEmpty();
        assertThat(player.due(at(30))).containsExactly(ANSWER, ANSWER, HELLO);
        assertThat(player.refusedBytes()).isZero();
    }

    @Test
    void whoConnectsHearsNothingThatWasAskedByTheOneBefore() {
        var player = playing(Framing.LINES, Rule.on(Bytes.ascii("ask\n"), Duration.ofMillis(30), ANSWER));
        player.hear(Bytes.ascii("ask\nas"), 0);
        player.connected();
        player.hear(Bytes.ascii("k\nask\n"), at(10));

        assertThat(player.due(at(30))).isEmpty();
        assertThat(player.due(at(40))).containsExactly(ANSWER);
    }

    @Test
    void aRequestThatInterruptsEndsWhatIsStillToBeSaid() {
        var player = playing(
                Framing.SINGLE,
                Rule.on(ASK, Duration.ofMillis(30), ANSWER),
                Rule.on(ANSWER, Duration.ofMillis(1), HELLO).interrupting());
        player.hear(ASK, 0);
        player.hear(ANSWER, at(10));

        assertThat(player.due(at(100))).containsExactly(HELLO);
    }

    @Test
    void whatIsNoRequestIsRefusedAndCounted() {
        var player = playing(Framing.LINES, Rule.on(Bytes.ascii("a\n"), Duration.ZERO, ANSWER));
        player.hear(Bytes.ascii("b\na"), 0);
        player.hear(Bytes.ascii("\n"), at(10));

        assertThat(player.due(at(10))).containsExactly(ANSWER);
        assertThat(player.refusedBytes()).isEqualTo(2);
    }

    @Test
    void aRequestThatIsNotFinishedInTimeIsGivenUp() {
        var player = playing(Framing.LINES, Rule.on(Bytes.ascii("a\n"), Duration.ZERO, ANSWER));
        player.hear(Bytes.ascii("a"), 0);
        player.hear(Bytes.ascii("\n"), at(300));

        assertThat(player.due(at(300))).isEmpty();
    }

    @Test
    void bytesLeaveAtThePaceOfTheLineInPieces() {
        var pacer = new Pacer(9600, 0);
        pacer.say(Bytes.ascii("0123456789"), 0);

        assertThat(pacer.due(at(8))).isEmpty();
        assertThat(pacer.due(at(9))).containsExactly(Bytes.ascii("01234567"));
        assertThat(pacer.due(at(10))).isEmpty();
        assertThat(pacer.due(at(11))).containsExactly(Bytes.ascii("89"));
        assertThat(pacer.isIdle()).isTrue();
    }

    private static Player playing(Framing framing, Rule... rules) {
        var player = new Player(framing, List.of(rules));
        player.begin(0);
        return player;
    }

    private static long at(long ms) {
        return TimeUnit.MILLISECONDS.toNanos(ms);
    }
}
