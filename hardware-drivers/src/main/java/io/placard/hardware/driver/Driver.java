package io.placard.hardware.driver;

import io.placard.hardware.health.Habits;
import io.placard.hardware.serial.Moment;

/** Makes sense of one device's bytes, and asks it where it must be asked. Always called on the device's thread. */
public interface Driver {
    /** The port is open, for the first time or again: what was set in the device may be gone. */
    void opened(Moment now);

    /** The next byte. */
    void received(byte value, Moment now);

    /**
     * Time passes, with the port open or not; called at least as often as the line's read timeout.
     *
     * @param silentUntilNanos all bytes that arrived before were received, monotonic nanoseconds
     */
    void passed(long silentUntilNanos, Moment now);

    /** What is usual for such a device; always the same. */
    default Habits habits() {
        return Habits.SILENT_BY_NATURE;
    }

    /** The port hung up. */
    void lost(Moment now);
}
