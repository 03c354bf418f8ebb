package io.placard.kiosk.watchdog;

/**
 * Notices once that a start has gone well for ten seconds. Counts beats, because the clock may be set. Used on one
 * thread.
 */
public final class ProvenStart {
    private static final int BEATS = 10;

    private final Runnable proven;
    private int beats;

    /** @param proven called at the beat that ends the ten seconds */
    public ProvenStart(Runnable proven) {
        this.proven = proven;
    }

    /** A second has passed. */
    public void beat() {
        if (beats < BEATS && ++beats == BEATS) {
            proven.run();
        }
    }
}
