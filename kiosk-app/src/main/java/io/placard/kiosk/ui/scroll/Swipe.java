package io.placard.kiosk.ui.scroll;

import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** Tells a finger that wipes sideways from one that taps or scrolls; a wipe is no tap on what lies below it. */
public final class Swipe {
    private static final double LEAST = 3 * FingerScroll.THRESHOLD;

    private final IntConsumer onSwipe;
    private double pressedX;
    private double pressedY;
    private boolean swallowed;

    private Swipe(IntConsumer onSwipe) {
        this.onSwipe = onSwipe;
    }

    /**
     * Listens to wipes over a node.
     *
     * @param onSwipe hears 1 for a wipe to the left, which asks for the next, and -1 for the one before
     */
    public static void on(Node node, IntConsumer onSwipe) {
        var swipe = new Swipe(onSwipe);
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, swipe::pressed);
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, swipe::released);
        node.addEventFilter(MouseEvent.MOUSE_CLICKED, swipe::clicked);
    }

    private void pressed(MouseEvent event) {
        swallowed = false;
        pressedX = event.getSceneX();
        pressedY = event.getSceneY();
    }

    private void released(MouseEvent event) {
        var across = event.getSceneX() - pressedX;
        var along = event.getSceneY() - pressedY;
        if (Math.abs(across) > LEAST && Math.abs(across) > Math.abs(along)) {
            swallowed = true;
            onSwipe.accept(across < 0 ? 1 : -1);
        }
    }

    private void clicked(MouseEvent event) {
        if (swallowed) {
            event.consume();
        }
    }
}
