package io.placard.hardware.rfid.frame;

import java.util.concurrent.TimeUnit;

/** What the frames of one binary protocol look like from outside. */
public interface FrameFormat {
    /** No frame begins here. */
    int NONE = -1;

    /** A frame may begin here; more bytes will tell how long it is. */
    int MORE = 0;

    /** The longest frame, bytes: so much memory is held, whatever comes. */
    int longest();

    /**
     * How long the frame is that begins at {@code from}: a length no longer than {@link #longest}, {@link #MORE} or
     * {@link #NONE}.
     *
     * @param end the bytes at {@code end} and after are not there yet
     */
    int length(byte[] bytes, int from, int end);

    /** Whether the check of this whole frame holds. */
    boolean holds(byte[] bytes, int from, int end);

    /** Within a frame no byte is later than this; a frame that was begun so long ago will not be finished. */
    default long gapNanos() {
        // Adapters hold bytes back for 16 ms (FTDI), and a busy machine's scheduler may do as much.
        return TimeUnit.MILLISECONDS.toNanos(50);
    }

    /** Whether this byte may lie between frames and mean nothing. */
    default boolean isFiller(byte value) {
        return false;
    }
}
