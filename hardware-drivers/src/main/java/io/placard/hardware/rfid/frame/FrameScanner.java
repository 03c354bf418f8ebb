package io.placard.hardware.rfid.frame;

import java.util.Arrays;

/**
 * Cuts a stream of bytes into frames. Where a frame's check fails only its first byte is given up, and the search goes
 * on at its second: a damaged frame, or noise that looks like a frame's head, costs no frame that follows.
 */
public final class FrameScanner {
    /** As many bytes outside of frames count as one broken frame. */
    private static final int STRAY_BYTES = 16;

    private final FrameFormat format;
    private final Sink sink;
    private final byte[] bytes;
    private int from;
    private int end;
    private int strayBytes;
    private long lastByte;

    /** A scanner that holds nothing. All times are monotonic nanoseconds. */
    public FrameScanner(FrameFormat format, Sink sink) {
        this.format = format;
        this.sink = sink;
        bytes = new byte[2 * format.longest()];
    }

    /** Takes the next byte; tells the frames that end or break with it. */
    public void accept(byte value, long now) {
        lastByte = now;
        if (end == bytes.length) {
            System.arraycopy(bytes, from, bytes, 0, end - from);
            end -= from;
            from = 0;
        }
        bytes[end] = value;
        end++;
        scan();
    }

    /** All that came until {@code now} has been taken. */
    public void passed(long now) {
        if (from < end && now - lastByte >= format.gapNanos()) {
            quiet();
        }
    }

    /** Nothing more comes: what is begun will not be finished, and frames may lie within it. */
    private void quiet() {
        while (from < end) {
            giveUpByte();
            scan();
        }
    }

    /** Forgets what was received: the line was lost, or a new question is about to be asked. */
    public void reset() {
        from = 0;
        end = 0;
        strayBytes = 0;
    }

    private void scan() {
        while (from < end) {
            int length = format.length(bytes, from, end);
            if (length == FrameFormat.NONE) {
                giveUpByte();
            } else if (length == FrameFormat.MORE || length > end - from) {
                return;
            } else if (format.holds(bytes, from, from + length)) {
                var frame = Arrays.copyOfRange(bytes, from, from + length);
                from += length;
                strayBytes = 0;
                sink.frame(frame);
            } else {
                giveUpByte();
                sink.broken();
            }
        }
    }

    private void giveUpByte() {
        if (!format.isFiller(bytes[from])) {
            strayBytes++;
        }
        from++;
        if (strayBytes == STRAY_BYTES) {
            strayBytes = 0;
            sink.broken();
        }
    }

    /** Whom the scanner tells. */
    public interface Sink {
        /** A whole frame whose check holds. */
        void frame(byte[] frame);

        /** A frame's check failed, or bytes came that belong to no frame. */
        void broken();
    }
}
