package io.placard.kiosk.watchdog;

/** Sees what is really drawn. */
public interface Frames {
    /** Sees whether a frame has come, else changes the screen where it has stood still; on the JavaFX thread. */
    void beat();

    /** Whether a frame should have come and has not; any thread. */
    boolean isOwed();

    /** Drawn so far; any thread. */
    long drawn();
}
