package io.placard.kiosk.display;

import javafx.scene.Scene;
import javafx.scene.robot.Robot;

/**
 * Has one piece of memory do for all frames that are handed to an X server. Cairo, by which GTK draws, shares 64 MB
 * with the server and takes a piece again only when some answer has told it that the server is done with it; nothing
 * asks while a film or a slide plays, and so it goes through all of it, 8 MB a frame. Before each frame the server is
 * asked where the pointer is: it answers within a fraction of a millisecond, as it has had a whole tick for the frame
 * before.
 */
final class SharedFrames {
    private SharedFrames() {}

    /** From now on; on the JavaFX thread. Does nothing on systems without X. */
    static void reuse(Scene scene) {
        if (System.getProperty("os.name", "").startsWith("Linux")) {
            askBeforeEachFrame(scene, new Robot()::getMousePosition);
        }
    }

    static void askBeforeEachFrame(Scene scene, Runnable question) {
        scene.addPreLayoutPulseListener(question);
    }
}
