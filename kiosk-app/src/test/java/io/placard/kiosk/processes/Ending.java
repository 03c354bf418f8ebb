package io.placard.kiosk.processes;

import java.util.concurrent.TimeUnit;

/** Ends processes: asks first. */
public final class Ending {
    private Ending() {}

    /** Asks the process to end, and ends it where it has not after so many seconds; whether it ended by itself. */
    public static boolean of(Process process, int seconds) {
        process.destroy();
        try {
            if (process.waitFor(seconds, TimeUnit.SECONDS)) {
                return true;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return false;
    }
}
