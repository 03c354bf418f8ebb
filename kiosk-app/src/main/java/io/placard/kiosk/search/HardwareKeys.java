package io.placard.kiosk.search;

import io.placard.kiosk.ui.keyboard.Stroke;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A keyboard that somebody has plugged in types as well, whatever has the focus. Keys that move the focus, or press
 * what they have led to, are left alone. Used on the JavaFX thread.
 */
final class HardwareKeys {
    private final Node view;
    private final Consumer<Stroke> onStroke;
    private final EventHandler<KeyEvent> filter = this::heard;
    private Optional<Scene> heardIn = Optional.empty();

    HardwareKeys(Node view, Consumer<Stroke> onStroke) {
        this.view = view;
        this.onStroke = onStroke;
    }

    /** Types from now on. */
    void listen() {
        ignore();
        heardIn = Optional.ofNullable(view.getScene());
        heardIn.ifPresent(scene -> scene.addEventFilter(KeyEvent.ANY, filter));
    }

    void ignore() {
        heardIn.ifPresent(scene -> scene.removeEventFilter(KeyEvent.ANY, filter));
        heardIn = Optional.empty();
    }

    private void heard(KeyEvent event) {
        if (event.isShortcutDown() || event.isMetaDown() || movesFocus(event) || pressesFocus(event)) {
            return;
        }
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            typed(event.getCharacter());
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            pressed(event.getCode());
        }
        // Or a space would press the button that was touched last.
        event.consume();
    }

    private static boolean movesFocus(KeyEvent event) {
        return event.getCode() == KeyCode.TAB || event.getCode().isArrowKey();
    }

    /** Only what keys have led to: what was touched last has the focus too, and a space would press it. */
    private boolean pressesFocus(KeyEvent event) {
        var isPressing = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        return isPressing
                && heardIn.map(Scene::getFocusOwner)
                        .filter(Node::isFocusVisible)
                        .isPresent();
    }

    private void typed(String letters) {
        if (!letters.isEmpty() && letters.codePoints().noneMatch(Character::isISOControl)) {
            onStroke.accept(new Stroke.Letters(letters));
        }
    }

    private void pressed(KeyCode code) {
        if (code == KeyCode.BACK_SPACE) {
            onStroke.accept(new Stroke.Back());
        } else if (code == KeyCode.ESCAPE) {
            onStroke.accept(new Stroke.Clear());
        } else if (code == KeyCode.ENTER) {
            onStroke.accept(new Stroke.Done());
        }
    }
}
