package io.placard.hardware.simulated.script;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

/**
 * Lets bytes leave no faster than a serial line carries them, in pieces, as adapters hand them over. Times are
 * monotonic nanoseconds.
 */
public final class Pacer {
    /** Of a line that takes no time, as a network. */
    public static final int NO_BAUD = 0;

    /** Adapters hand bytes over in packets, so a frame may come in pieces. */
    private static final int PACKET_BYTES = 8;

    /** 8N1: a start bit, eight data bits, a stop bit. */
    private static final int BITS_PER_BYTE = 10;

    private final long nanosPerByte;
    private final Queue<Piece> pieces = new ArrayDeque<>();
    private long lineFreeAt;

    /** An idle line. */
    public Pacer(int baud, long now) {
        nanosPerByte = baud == NO_BAUD ? 0 : TimeUnit.SECONDS.toNanos(BITS_PER_BYTE) / baud;
        lineFreeAt = now;
    }

    public void say(Bytes bytes, long now) {
        if (lineFreeAt - now < 0) {
            lineFreeAt = now;
        }
        int packet = nanosPerByte == 0 ? bytes.length() : PACKET_BYTES;
        for (int from = 0; from < bytes.length(); from += packet) {
            var piece = bytes.part(from, Math.min(from + packet, bytes.length()));
            lineFreeAt += piece.length() * nanosPerByte;
            pieces.add(new Piece(lineFreeAt, piece));
        }
    }

    /** What has left the line by now. */
    public List<Bytes> due(long now) {
        var due = new ArrayList<Bytes>();
        for (var first = pieces.peek(); first != null && first.at - now <= 0; first = pieces.peek()) {
            due.add(pieces.remove().bytes);
        }
        return due;
    }

    public boolean isIdle() {
        return pieces.isEmpty();
    }

    /** When the next piece leaves, or {@link Player#NEVER}. */
    public long nextAt() {
        var first = pieces.peek();
        return first == null ? Player.NEVER : first.at;
    }

    /** What is under way is lost. */
    public void clear(long now) {
        pieces.clear();
        lineFreeAt = now;
    }

    private record Piece(long at, Bytes bytes) {}
}
