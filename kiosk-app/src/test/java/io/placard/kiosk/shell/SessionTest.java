package io.placard.kiosk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.AgeRule;
import io.placard.catalog.AgeRule.Gate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
    private static final Duration DELAY = Duration.ofSeconds(60);

    private static final AgeRule ASK = new AgeRule(Gate.ASK, 18);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final Session session = new Session(Preferences.of(Locale.US));

    @Test
    void neverEndsBeforeAnybodyCame() {
        assertThat(endsAfter(3600)).isFalse();
    }

    @Test
    void endsOnceTheDelayIsOver() {
        session.activity(START);

        assertThat(endsAfter(59)).isFalse();
        assertThat(endsAfter(60)).isTrue();
        assertThat(endsAfter(61)).as("a second time").isFalse();
    }

    @Test
    void countsFromTheLastActivity() {
        session.activity(START);
        session.activity(START.plusSeconds(50));

        assertThat(endsAfter(109)).isFalse();
        assertThat(endsAfter(110)).isTrue();
    }

    @Test
    void takesAClockThatWasSetBackForActivity() {
        session.activity(START);
        var corrected = START.minusSeconds(7200);

        assertThat(session.endsAt(corrected, DELAY, true)).isFalse();
        assertThat(session.endsAt(corrected.plusSeconds(60), DELAY, true)).isTrue();
    }

    @Test
    void asksForTheLastTwentySeconds() {
        session.activity(START);

        endsAfter(39);
        assertThat(overlay()).isEqualTo(new Overlay.None());
        endsAfter(40);
        assertThat(overlay()).isEqualTo(new Overlay.StillThere(20));
        endsAfter(59);
        assertThat(overlay()).isEqualTo(new Overlay.StillThere(1));
    }

    @Test
    void asksForTheLastThirdOfAShortDelay() {
        session.activity(START);

        session.endsAt(START.plusSeconds(6), Duration.ofSeconds(9), true);

        assertThat(overlay()).isEqualTo(new Overlay.StillThere(3));
    }

    @Test
    void endsWithoutAQuestionWhereNothingWouldBeLost() {
        session.activity(START);

        session.endsAt(START.plusSeconds(59), DELAY, false);

        assertThat(overlay()).isEqualTo(new Overlay.None());
    }

    @Test
    void anyActivityIsAnAnswer() {
        session.activity(START);
        endsAfter(45);

        session.activity(START.plusSeconds(46));

        assertThat(overlay()).isEqualTo(new Overlay.None());
        assertThat(endsAfter(105)).isFalse();
    }

    @Test
    void activityLeavesOtherOverlaysWhereTheyAre() {
        session.lay(new Overlay.Options());

        session.activity(START);

        assertThat(overlay()).isEqualTo(new Overlay.Options());
    }

    @Test
    void itsEndTakesBackWhatTheShopperChose() {
        session.activity(START);
        session.prefer(session.preferences().in(Locale.GERMANY).at(TextSize.LARGEST));
        session.lay(new Overlay.Options());

        endsAfter(60);

        assertThat(session.preferences()).isEqualTo(Preferences.of(Locale.US));
        assertThat(overlay()).isEqualTo(new Overlay.None());
    }

    @Test
    void aStartThatNobodyTouchesEndsSooner() {
        session.begin(START);

        assertThat(endsAfter(29)).isFalse();
        assertThat(overlay()).isEqualTo(new Overlay.None());
        assertThat(session.endsAt(START.plusSeconds(30), DELAY, false)).isTrue();
    }

    @Test
    void aTouchAfterTheStartTakesTheUsualTime() {
        session.begin(START);
        session.activity(START.plusSeconds(20));
        session.begin(START.plusSeconds(21));

        assertThat(endsAfter(79)).isFalse();
        assertThat(endsAfter(80)).isTrue();
    }

    @Test
    void tellsOfEachEnd() {
        var ends = new AtomicInteger();
        session.onEnd(ends::incrementAndGet);
        session.activity(START);
        endsAfter(60);

        session.activity(START.plusSeconds(100));
        session.end();

        assertThat(ends).hasValue(2);
    }

    @Test
    void asksNobodyWhereTheStoreDoesNotWantIt() {
        session.activity(START);

        session.guard(AgeRule.NONE, TODAY);

        assertThat(overlay()).isEqualTo(new Overlay.None());
    }

    @Test
    void asksForTheAgeOnceInEachSession() {
        session.activity(START);
        session.guard(ASK, TODAY);
        assertThat(overlay()).isEqualTo(new Overlay.AgeQuestion(ASK, TODAY));

        session.admit();
        session.guard(ASK, TODAY);
        assertThat(overlay()).isEqualTo(new Overlay.None());

        endsAfter(60);
        session.guard(ASK, TODAY);
        assertThat(overlay()).as("the next shopper").isEqualTo(new Overlay.AgeQuestion(ASK, TODAY));
    }

    @Test
    void noOtherQuestionTakesThePlaceOfTheAge() {
        session.activity(START);
        session.guard(ASK, TODAY);

        endsAfter(45);
        assertThat(overlay()).isEqualTo(new Overlay.AgeQuestion(ASK, TODAY));
        assertThat(endsAfter(60)).isTrue();
    }

    @Test
    void theQuestionComesBackAfterTheOptions() {
        session.guard(ASK, TODAY);

        session.lay(new Overlay.Options());
        session.lay(new Overlay.None());

        assertThat(overlay()).isEqualTo(new Overlay.AgeQuestion(ASK, TODAY));
    }

    @Test
    void aRefusalEndsTheSessionSoonWhateverIsTouched() {
        session.activity(START);
        session.guard(ASK, TODAY);

        session.refuse();
        session.activity(START.plusSeconds(10));

        assertThat(overlay()).isEqualTo(new Overlay.TooYoung(18));
        assertThat(endsAfter(11)).isFalse();
        assertThat(endsAfter(12)).isTrue();
    }

    private Overlay overlay() {
        return session.overlayProperty().get();
    }

    private boolean endsAfter(int seconds) {
        return session.endsAt(START.plusSeconds(seconds), DELAY, true);
    }
}
