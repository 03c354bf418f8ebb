package io.placard.kiosk;

import io.placard.kiosk.shell.Navigator;
import io.placard.kiosk.shell.Overlay;
import io.placard.kiosk.shell.Session;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What keys do on every screen, after the screen itself: Escape leads back, Enter presses what has the focus. */
final class KeyWays {
    private final Scene scene;
    private final Navigator navigator;
    private final Session session;

    private KeyWays(Scene scene, Navigator navigator, Session session) {
        this.scene = scene;
        this.navigator = navigator;
        this.session = session;
    }

    static void open(Scene scene, Navigator navigator, Session session) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, new KeyWays(scene, navigator, session)::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            back();
        } else if (event.getCode() == KeyCode.ENTER && scene.getFocusOwner() instanceof ButtonBase button) {
            button.fire();
        }
    }

    private void back() {
        switch (session.overlayProperty().get()) {
            case Overlay.None _ -> {
                if (navigator.canGoBackProperty().get()) {
                    navigator.back();
                }
            }
            case Overlay.AgeQuestion _, Overlay.TooYoung _ -> {
                // These want an answer.
            }
            default -> session.lay(new Overlay.None());
        }
    }
}
