package io.placard.kiosk.ui.keyboard;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** One key on the screen. It works when it is pressed, not when it is released: people type faster than they lift. */
final class KeyView extends Label {
    private final Runnable onPress;

    /** @param graphic instead of words; then these are only spoken */
    KeyView(String words, @Nullable Node graphic, boolean isLetter, Runnable onPress, Runnable onRelease) {
        this.onPress = onPress;
        setMinSize(0, 0);
        getStyleClass().setAll("key", isLetter ? "letter-key" : "action-key");
        if (graphic == null) {
            setText(words);
        } else {
            setGraphic(graphic);
        }
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words);
        setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                onPress.run();
            }
            event.consume();
        });
        setOnMouseReleased(_ -> onRelease.run());
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            onPress.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
