package io.placard.kiosk.display;

import javafx.scene.Scene;
import javafx.scene.robot.Robot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has one piece of memory do for all frames that are handed to an X server. Cairo, by which GTK draws, shares 64 MB
 * with the server and takes a piece again only when some answer has told it that the server is done with it; nothing
 * asks while a film or a slide plays, and so it goes through all of it, 8 MB a frame. Before each frame the server is
 * asked: it answers within a fraction of a millisecond, as it has had a whole tick for the frame before.
 */
final class SharedFrames {
    private static final Logger log = LoggerFactory.getLogger(SharedFrames.class);

    private SharedFrames() {}

    /** From now on; on the JavaFX thread. Does nothing on systems without X. */
    static void reuse(Scene scene) {
        if (!System.getProperty("os.name", "").startsWith("Linux")) {
            return;
        }
        var robot = new Robot();
        // Lets go of no button at all, and waits until the server has done all it was told. Whatever else a robot asks,
        // such as where the pointer is, leaves half a kilobyte behind in JavaFX's own C code.
        Runnable question = () -> robot.mouseRelease();
        try {
            question.run();
        } catch (UnsupportedOperationException e) {
            log.info("Frames take 56 MB more: {}. Enable the X server's extension XTEST.", e.getMessage());
            return;
        }
        askBeforeEachFrame(scene, question);
    }

    static void askBeforeEachFrame(Scene scene, Runnable question) {
        scene.addPreLayoutPulseListener(question);
    }
}
