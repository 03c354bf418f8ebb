package io.placard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.samples.OnFxThread;
import io.placard.kiosk.samples.SampleCatalog;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.samples.SampleWords;
import io.placard.kiosk.shell.Overlay;
import io.placard.kiosk.shell.Preferences;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Session;
import io.placard.kiosk.shell.Source;
import io.placard.kiosk.shell.Visit;
import io.placard.kiosk.speech.Utterance;
import io.placard.kiosk.speech.Voice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class ReadAloudTest {
    private final List<String> said = new ArrayList<>();
    private final Session session = new Session(Preferences.of(Locale.US));
    private final SampleCatalog catalog = new SampleCatalog(SampleProducts.products(12));
    private final ReadAloud aloud = new ReadAloud(session, catalog, SampleWords.wording(), () -> Instant.EPOCH);
    private final Region card = new Region();
    private int opened;

    @BeforeEach
    void begin() {
        card.setAccessibleRole(AccessibleRole.BUTTON);
        card.setAccessibleText("Morning Meadow, $9.00");
        card.setOnMouseClicked(_ -> opened++);
    }

    @Test
    void aFirstTouchSaysWhatItIsAndASecondOneChooses() {
        turnOn(card);

        touch(card);
        assertThat(said).containsExactly("Morning Meadow, $9.00");
        assertThat(opened).isZero();

        touch(card);
        assertThat(opened).isOne();
    }

    @Test
    void aCardThatShowsSomethingElseMeanwhileIsHeardFirst() {
        turnOn(card);
        touch(card);
        card.setAccessibleText("Black Orchid Assam, $12.00");
        touch(card);

        assertThat(said).containsExactly("Morning Meadow, $9.00", "Black Orchid Assam, $12.00");
        assertThat(opened).isZero();
    }

    @Test
    void touchesChooseAtOnceForWhoeverDidNotAsk() {
        turnOn(card);
        session.preferUsual();
        touch(card);

        assertThat(said).isEmpty();
        assertThat(opened).isOne();
    }

    @Test
    void readsWordsThatAreTouched() {
        var flow = new TextFlow(new Text("Green tea wants "), new Text("cooler"), new Text(" water."));
        turnOn(flow);
        touch(flow.getChildren().get(1));

        assertThat(said).containsExactly("Green tea wants cooler water.");
    }

    @Test
    void saysEachPageAndWhatLiesOverIt() {
        turnOn(card);
        aloud.visited(new Visit(new Route.ArticlesPage(), Source.TOUCH, false, 0));
        session.lay(new Overlay.StillThere(20));
        session.lay(new Overlay.StillThere(19));

        assertThat(said)
                .containsExactly(
                        "Good to know. Drag up for more. Touch one to hear it.",
                        "Are you still there? Starting afresh in 20 seconds.");
    }

    @Test
    void takesTheChoiceBackWhereTheProgramIsLost() {
        turnOn(card);
        aloud.through(Runnable::run).lost();
        touch(card);

        assertThat(session.preferences().aloud()).isFalse();
        assertThat(opened).isOne();
    }

    private void turnOn(Region content) {
        var scene = new Scene(new StackPane(content), 100, 100);
        aloud.listen(scene);
        aloud.through(Runnable::run).found(new Voice() {
            @Override
            public void say(Utterance utterance) {
                said.add(utterance.words());
            }

            @Override
            public void hush() {
                said.clear();
            }
        });
        session.prefer(session.preferences().withAloud(true));
    }

    private static void touch(Node node) {
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            Event.fireEvent(node, event(type));
        }
    }

    private static MouseEvent event(EventType<MouseEvent> type) {
        return new MouseEvent(
                type,
                5,
                5,
                5,
                5,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }
}
