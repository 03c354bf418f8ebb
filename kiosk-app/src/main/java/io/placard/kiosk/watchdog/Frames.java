package io.placard.kiosk.watchdog;

/** Sees what is really drawn. */
public interface Frames {
    /** Of a screen whose frames nobody counts. */
    Frames UNSEEN = new Frames() {
        @Override
        public void beat() {
            // Nothing is waited for.
        }

        @Override
        public boolean isOwed() {
            return false;
        }

        @Override
        public long drawn() {
            return 0;
        }
    };

    /** Sees whether a frame has come, else changes the screen where it has stood still; on the JavaFX thread. */
    void beat();

    /** Whether a frame should have come and has not; any thread. */
    boolean isOwed();

    /** Drawn so far; any thread. */
    long drawn();
}
