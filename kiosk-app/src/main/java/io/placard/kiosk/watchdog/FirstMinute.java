package io.placard.kiosk.watchdog;

/**
 * Notices once that the kiosk has lived for a minute. Counts beats, because the clock may be set. Used on one thread.
 */
public final class FirstMinute {
    private static final int BEATS = 60;

    private final Runnable over;
    private int beats;

    /** @param over called at the beat that ends the minute */
    public FirstMinute(Runnable over) {
        this.over = over;
    }

    /** A second has passed. */
    public void beat() {
        if (beats <= BEATS && ++beats == BEATS) {
            over.run();
        }
    }
}
