package io.placard.hardware.serial;

/** Whom a {@link DeviceLoop} tells what happens at its port, always on the loop's thread. */
public interface Attendant {
    /** The port is open, for the first time or again; {@code line} until {@link #lost}. */
    void opened(SerialLine line, Moment now);

    /**
     * Bytes came.
     *
     * @param bytes the first {@code count} are new; valid during the call only
     * @param now when the last of them was read
     */
    void received(byte[] bytes, int count, Moment now);

    /**
     * Time passes, with the port open or not.
     *
     * @param silentUntilNanos all bytes that arrived before were received, monotonic nanoseconds; a little earlier than
     *     {@code now} where the machine was too busy to look
     */
    void passed(long silentUntilNanos, Moment now);

    /** The port hung up. */
    void lost(SerialLineException reason, Moment now);

    /** The port could not be opened; called at each try. */
    void unavailable(SerialLineException reason, Moment now);
}
