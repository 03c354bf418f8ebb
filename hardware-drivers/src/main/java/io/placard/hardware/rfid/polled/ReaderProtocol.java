package io.placard.hardware.rfid.polled;

/**
 * One side of the talk with a reader: takes its bytes and the time, and tells a {@link Hearing} what to send and what
 * was read. Holds no port and no clock; all times are monotonic nanoseconds, and the same thread makes all calls.
 */
public interface ReaderProtocol {
    /** The line is open, for the first time or again: whatever was set in the reader may be gone. */
    void opened(long now);

    /** The next byte. */
    void received(byte value, long now);

    /** All bytes that came before {@code now} were received; called every few milliseconds while the line is open. */
    void passed(long now);
}
