package io.placard.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TouchGateTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final TouchGate gate = new TouchGate();

    @Test
    void theSecondTouchOfTheSameThingChooses() {
        assertThat(gate.chooses("tea", NOON)).isFalse();
        assertThat(gate.chooses("tea", NOON.plusSeconds(3))).isTrue();
    }

    @Test
    void aTouchOfSomethingElseAsksAgain() {
        gate.chooses("tea", NOON);

        assertThat(gate.chooses("coffee", NOON.plusSeconds(1))).isFalse();
        assertThat(gate.chooses("tea", NOON.plusSeconds(2))).isFalse();
    }

    @Test
    void whatWasHeardLongAgoIsAskedForAgain() {
        gate.chooses("tea", NOON);

        assertThat(gate.chooses("tea", NOON.plus(TouchGate.WINDOW).plusMillis(1)))
                .isFalse();
    }

    @Test
    void whatWasChosenIsHeardFirstTheNextTime() {
        gate.chooses("tea", NOON);
        gate.chooses("tea", NOON.plusSeconds(1));

        assertThat(gate.chooses("tea", NOON.plusSeconds(2))).isFalse();
    }

    @Test
    void aTouchBesideEverythingForgetsWhatWasHeard() {
        gate.chooses("tea", NOON);
        gate.forget();

        assertThat(gate.chooses("tea", NOON.plusSeconds(1))).isFalse();
    }

    @Test
    void aClockThatWasSetBackChoosesNothing() {
        gate.chooses("tea", NOON);

        assertThat(gate.chooses("tea", NOON.minusSeconds(60))).isFalse();
    }
}
