package io.placard.kiosk.watchdog;

/** How a run of the program ended. */
public enum End {
    /** Somebody ended it, or a restart was asked for. */
    CLEAN(true),
    /** Staff want the next start to be a normal one, whatever happened before. */
    NORMAL_WANTED(true),
    /** Ended by the watchdog. */
    HUNG(false),
    /** Memory ran out. */
    OUT_OF_MEMORY(false),
    /** The kiosk could not be opened, or closed itself after an error. */
    FAILED(false),
    /** Nobody wrote down an end: the process was killed or crashed, or the machine lost its power. */
    CRASHED(false);

    private final boolean isClean;

    End(boolean isClean) {
        this.isClean = isClean;
    }

    boolean isClean() {
        return isClean;
    }
}
