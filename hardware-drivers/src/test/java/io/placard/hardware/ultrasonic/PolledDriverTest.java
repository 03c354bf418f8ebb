package io.placard.hardware.ultrasonic;

import static io.placard.hardware.ultrasonic.DistanceLaws.hex;
import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.driver.SensorDriver;
import io.placard.hardware.option.Option;
import io.placard.hardware.option.Options;
import io.placard.hardware.serial.Moment;
import io.placard.hardware.turn.Turnstiles;
import io.placard.hardware.ultrasonic.a02.A02Decoder;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolledDriverTest {
    private static final String QUESTION = "55";
    private static final String HAND = "FF 00 3C 3B";
    private static final String FREE = "FF 01 90 90";
    private static final int TURN_MS = 10;
    private static final int POLL_MS = 100;
    private static final int ANSWER_MS = 200;

    private final Turnstiles turnstiles = new Turnstiles();
    private final RecordingFindings findings = new RecordingFindings();
    private final PolledDriver driver = driver(findings, Options.NONE);
    private long ms;

    @Test
    void asksOnceTheLineIsQuietAndThenAtItsPeriod() {
        driver.opened(now());
        assertThat(findings.sent).isEmpty();
        pass(TURN_MS);
        assertThat(findings.sent).containsExactly(QUESTION);
        answer(FREE);
        pass(POLL_MS - TURN_MS);
        assertThat(findings.sent).hasSize(1);
        pass(TURN_MS);
        assertThat(findings.sent).hasSize(2);
        assertThat(findings.readings).containsExactly("400");
    }

    @Test
    void anAnswerThatDoesNotComeIsGivenUpAndAskedForAgainAfterARest() {
        driver.opened(now());
        pass(TURN_MS);
        pass(ANSWER_MS);
        pass(POLL_MS - TURN_MS);
        assertThat(findings.sent).hasSize(1);
        pass(TURN_MS);
        assertThat(findings.sent).hasSize(2);
        assertThat(findings.invalid).isZero();
    }

    @Test
    void aSensorThatStaysSilentIsAskedOnceASecondAndOneThatAnswersAgainAtItsPeriod() {
        driver.opened(now());
        pass(10_000);
        int before = findings.sent.size();
        pass(12_000);
        assertThat(findings.sent.size() - before).isEqualTo(10);

        while (findings.sent.size() == before + 10) {
            pass(TURN_MS);
        }
        answer(FREE);
        pass(POLL_MS);
        assertThat(findings.sent).hasSize(before + 12);
    }

    @Test
    void anAnswerThatComesTooLateIsNotTakenForThatToTheNextQuestion() {
        driver.opened(now());
        pass(TURN_MS + ANSWER_MS);
        answer(HAND);
        pass(POLL_MS);
        assertThat(findings.sent).hasSize(2);
        answer(FREE);

        assertThat(findings.readings).containsExactly("400");
        assertThat(findings.invalid).isEqualTo(1);
    }

    @Test
    void bytesBehindAnAnswerAreNotTakenForTheNext() {
        driver.opened(now());
        pass(TURN_MS);
        answer(HAND + " FF 01");
        pass(POLL_MS);
        answer(FREE);

        assertThat(findings.readings).containsExactly("60", "400");
    }

    @Test
    void whileBytesStreamInItDoesNotAsk() {
        driver.opened(now());
        for (int i = 0; i < 100; i++) {
            ms += 4;
            driver.received((byte) 0x55, now());
            driver.passed(now().nanos(), now());
        }

        assertThat(findings.sent).isEmpty();
        assertThat(findings.invalid).isEqualTo(25);
    }

    @Test
    void aBrokenAnswerIsCountedAndAskedForAgain() {
        driver.opened(now());
        pass(TURN_MS);
        answer("FF 00 3C 3C");
        pass(POLL_MS);

        assertThat(findings.invalid).isEqualTo(1);
        assertThat(findings.sent).hasSize(2);
    }

    @Test
    void aClosedLineIsNotAsked() {
        driver.opened(now());
        driver.lost(now());
        pass(1000);
        assertThat(findings.sent).isEmpty();
        driver.opened(now());
        pass(TURN_MS);
        assertThat(findings.sent).hasSize(1);
    }

    @Test
    void aHandIsSeen() {
        driver.opened(now());
        for (int i = 0; i < 200; i++) {
            int before = findings.sent.size();
            pass(TURN_MS);
            if (findings.sent.size() > before) {
                answer(i < 100 ? FREE : HAND);
            }
        }

        assertThat(findings.changes).containsExactly("covered 3");
    }

    @Test
    void thePeriodIsConfigured() {
        var seldom = new RecordingFindings();
        var slow = driver(seldom, Options.NONE.with(option("poll_ms", Integer.class), 1000));
        slow.opened(now());
        for (int i = 0; i < 300; i++) {
            ms += TURN_MS;
            slow.passed(now().nanos(), now());
            if (i % 100 == 5) {
                receive(slow, FREE);
            }
        }

        assertThat(seldom.sent).hasSize(3);
    }

    @Test
    void neighboursOfOneGroupAreNeverAskedAtTheSameTimeAndADeadOneStopsNobody() {
        var group = Options.NONE.with(option("group", String.class), "shelf");
        var dead = new RecordingFindings();
        var alive = new RecordingFindings();
        var drivers = List.of(driver(dead, group), driver(alive, group));
        drivers.forEach(each -> each.opened(now()));
        int waiting = 0;
        for (int i = 0; i < 1000; i++) {
            ms += TURN_MS;
            int deadBefore = dead.sent.size();
            int aliveBefore = alive.sent.size();
            drivers.forEach(each -> each.passed(now().nanos(), now()));
            assertThat(dead.sent.size() - deadBefore + alive.sent.size() - aliveBefore)
                    .isLessThanOrEqualTo(1);
            if (alive.sent.size() > aliveBefore) {
                waiting = 3;
            } else if (waiting > 0 && --waiting == 0) {
                receive(drivers.get(1), FREE);
            }
            assertThat(waiting > 0 && dead.sent.size() > deadBefore)
                    .as("asked while its neighbour measures")
                    .isFalse();
        }

        // Of ten seconds the dead one takes 200 ms and a lull, about ten times.
        assertThat(alive.readings).hasSizeBetween(65, 80);
    }

    private void pass(int duration) {
        for (int passed = 0; passed < duration; passed += TURN_MS) {
            ms += TURN_MS;
            driver.passed(now().nanos(), now());
        }
    }

    private void answer(String hex) {
        receive(driver, hex);
        driver.passed(now().nanos(), now());
    }

    private void receive(PolledDriver to, String hex) {
        for (byte value : hex(hex)) {
            to.received(value, now());
        }
    }

    private Moment now() {
        return new Moment(Long.MAX_VALUE - 1_000_000_000L + ms * 1_000_000, ms * 1000);
    }

    private PolledDriver driver(RecordingFindings to, Options options) {
        var request = new SensorDriver.Request("slot", 3, 120, options, to, turnstiles);
        return new PolledDriver(
                request, PolledSensor.of(hex(QUESTION), new A02Decoder()), GateSettings.of(new SensorRange(20, 4500)));
    }

    @SuppressWarnings("unchecked")
    private static <T> Option<T> option(String key, Class<T> type) {
        return (Option<T>) PolledDriver.OPTIONS.stream()
                .filter(option -> option.key().equals(key) && option.type().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
