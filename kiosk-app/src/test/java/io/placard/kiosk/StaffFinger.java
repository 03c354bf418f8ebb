package io.placard.kiosk;

import io.placard.kiosk.ui.StoreSign;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A finger that knows where the store's sign is, and how to enter a PIN. Used on the JavaFX thread. */
final class StaffFinger {
    private static final int TAPS = 5;

    private StaffFinger() {}

    static void tap(Node node) {
        Event.fireEvent(node, mouse(MouseEvent.MOUSE_PRESSED));
    }

    /** Presses it and lets go. */
    static void click(Node node) {
        Event.fireEvent(node, mouse(MouseEvent.MOUSE_PRESSED));
        Event.fireEvent(node, mouse(MouseEvent.MOUSE_RELEASED));
        Event.fireEvent(node, mouse(MouseEvent.MOUSE_CLICKED));
    }

    /** Taps the sign that can be seen, as staff do. */
    static void asksForThePad(Parent shown) {
        var sign =
                nodesOf(shown).filter(StoreSign.class::isInstance).findFirst().orElseThrow();
        for (var tap = 0; tap < TAPS; tap++) {
            tap(sign);
        }
    }

    static void enter(Parent shown, String digits) {
        digits.chars().forEach(digit -> press(shown, "#staff-digit-" + (char) digit));
        press(shown, "#staff-enter");
    }

    static void press(Parent shown, String button) {
        ((Button) Optional.ofNullable(shown.lookup(button)).orElseThrow()).fire();
    }

    private static Stream<Node> nodesOf(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        var below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(StaffFinger::nodesOf)
                : Stream.<Node>empty();
        return Stream.concat(Stream.of(node), below);
    }

    private static MouseEvent mouse(EventType<MouseEvent> type) {
        return new MouseEvent(
                type,
                0,
                0,
                0,
                0,
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
                false,
                null);
    }
}
