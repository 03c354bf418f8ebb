package io.placard.kiosk.command;

/** What the process ends with; operators' scripts rely on these. */
public final class ExitCode {
    public static final int OK = 0;
    public static final int CHECK_FAILED = 1;
    /** Unusable arguments or config. */
    public static final int UNUSABLE = 2;

    public static final int NO_DISPLAY = 3;
    /** The watchdog ended a hung process. */
    public static final int HUNG = 42;

    private ExitCode() {}
}
