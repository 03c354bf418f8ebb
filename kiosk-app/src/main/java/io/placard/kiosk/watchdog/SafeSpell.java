package io.placard.kiosk.watchdog;

import java.time.Duration;

/**
 * How much longer safe mode lasts. Counts beats of a second, because the clock may be set meanwhile. Ends it while
 * nobody is at the kiosk, or ten minutes later whoever is there. Used on one thread.
 */
public final class SafeSpell {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final long secondsOfSafety;
    private final Runnable over;
    private long seconds;

    /** @param over called at each beat from the end of safe mode on */
    public SafeSpell(StartMode.Safe mode, Runnable over) {
        this.secondsOfSafety = mode.length().toSeconds();
        this.over = over;
    }

    /** A second has passed. */
    public void beat(boolean isAnybodyThere) {
        seconds++;
        if (seconds >= secondsOfSafety && (!isAnybodyThere || seconds >= secondsOfSafety + PATIENCE.toSeconds())) {
            over.run();
        }
    }
}
