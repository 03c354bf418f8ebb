package io.placard.kiosk.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** Makes a picture or a card what a button is: to fingers, to keys, and to programs that read the screen. */
public final class Tappable {
    private Tappable() {}

    /** Does this at a tap, and at Enter or the space bar. */
    public static void make(Region region, Runnable onTap) {
        region.setAccessibleRole(AccessibleRole.BUTTON);
        region.setFocusTraversable(true);
        region.getStyleClass().add("tappable");
        region.setOnMouseClicked(_ -> onTap.run());
        region.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                onTap.run();
            }
        });
    }
}
