package io.placard.kiosk.setup;

/**
 * How a device that was entered is doing.
 *
 * @param words what it saw last, or what is wrong and what to do
 */
public record DeviceCheck(String name, State state, String words) {
    /** How far the check has come. */
    public enum State {
        /** Its port is open, and nothing came yet; or it is being opened. */
        WAITING,
        /** A reading came. */
        SEEN,
        /** It cannot be used as it is. */
        TROUBLE
    }
}
