package io.placard.kiosk.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.AgeRule;
import io.placard.catalog.AgeRule.Gate;
import io.placard.kiosk.shell.Overlay;
import io.placard.kiosk.shell.Preferences;
import io.placard.kiosk.shell.Session;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GateViewModelTest {
    private static final AgeRule RULE = new AgeRule(Gate.BIRTH_YEAR, 21);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final Session session = new Session(Preferences.of(Locale.US));
    private final GateViewModel viewModel = new GateViewModel(session, RULE, TODAY);

    @BeforeEach
    void ask() {
        session.guard(RULE, TODAY);
    }

    @Test
    void letsInWhoIsOldEnough() {
        type(1, 9, 9, 0);
        viewModel.answer();

        assertThat(overlay()).isEqualTo(new Overlay.None());
    }

    @Test
    void sendsAwayWhoMayBeTooYoung() {
        type(2, 0, 0, 5);
        viewModel.answer();

        assertThat(overlay()).isEqualTo(new Overlay.TooYoung(21));
    }

    @Test
    void takesNoAnswerThatIsNoYear() {
        type(1, 7);
        viewModel.answer();
        type(0, 0);
        viewModel.answer();

        assertThat(viewModel.canAnswer().get()).isFalse();
        assertThat(overlay()).isInstanceOf(Overlay.AgeQuestion.class);
    }

    @Test
    void takesFourDigitsAndGivesThemBack() {
        type(1, 9, 9, 0, 7);
        assertThat(viewModel.typedProperty().get()).isEqualTo("1990");
        assertThat(viewModel.canAnswer().get()).isTrue();

        viewModel.erase();

        assertThat(viewModel.typedProperty().get()).isEqualTo("199");
        assertThat(viewModel.canAnswer().get()).isFalse();
    }

    @Test
    void aNoIsTakenAtItsWord() {
        viewModel.decide(false);

        assertThat(overlay()).isEqualTo(new Overlay.TooYoung(21));
    }

    private void type(int... digits) {
        for (var digit : digits) {
            viewModel.type(digit);
        }
    }

    private Overlay overlay() {
        return session.overlayProperty().get();
    }
}
