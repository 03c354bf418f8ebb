package io.placard.kiosk.display;

import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** One pixel in the corner, as good as transparent, that can be made to change. */
final class Spark extends Rectangle {
    private static final Color ONE = Color.rgb(0, 0, 0, 1 / 255.0);
    private static final Color OTHER = Color.rgb(0, 0, 0, 2 / 255.0);

    Spark() {
        super(1, 1, ONE);
        setManaged(false);
        setMouseTransparent(true);
    }

    void flicker() {
        setFill(getFill().equals(ONE) ? OTHER : ONE);
    }
}
