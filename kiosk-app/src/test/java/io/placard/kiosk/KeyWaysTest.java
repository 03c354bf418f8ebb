package io.placard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.AgeRule;
import io.placard.kiosk.samples.OnFxThread;
import io.placard.kiosk.shell.Navigator;
import io.placard.kiosk.shell.Overlay;
import io.placard.kiosk.shell.Preferences;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Session;
import io.placard.kiosk.ui.Tappable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class KeyWaysTest {
    private final Navigator navigator = new Navigator(Clock.systemUTC());
    private final Session session = new Session(Preferences.of(Locale.US));
    private final Button button = new Button("Done");
    private final Region card = new Region();
    private int opened;

    @BeforeEach
    void open() {
        button.setOnAction(_ -> opened++);
        Tappable.make(card, () -> opened++);
        KeyWays.open(new Scene(new StackPane(button, card)), navigator, session);
        navigator.go(new Route.Search());
    }

    @Test
    void escapeLeadsBackAndNoFurtherThanHome() {
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);

        assertThat(navigator.current().route()).isEqualTo(new Route.Home());
    }

    @Test
    void escapeClosesWhatLiesOverThePageFirst() {
        session.lay(new Overlay.Options());
        press(KeyCode.ESCAPE);

        assertThat(session.overlayProperty().get()).isEqualTo(new Overlay.None());
        assertThat(navigator.current().route()).isEqualTo(new Route.Search());
    }

    @Test
    void escapeAnswersNoQuestionOfAge() {
        session.guard(new AgeRule(AgeRule.Gate.ASK, 18), LocalDate.EPOCH);
        press(KeyCode.ESCAPE);

        assertThat(session.overlayProperty().get()).isInstanceOf(Overlay.AgeQuestion.class);
    }

    @Test
    void enterPressesButtonsAndCards() {
        button.requestFocus();
        press(KeyCode.ENTER);
        assertThat(opened).isOne();

        card.requestFocus();
        press(KeyCode.ENTER);
        press(KeyCode.SPACE);
        assertThat(opened).isEqualTo(3);
    }

    private void press(KeyCode code) {
        var owner = button.getScene().getFocusOwner();
        Event.fireEvent(
                owner == null ? card : owner,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
