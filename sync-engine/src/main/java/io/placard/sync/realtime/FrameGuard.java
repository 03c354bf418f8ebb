package io.placard.sync.realtime;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ProtocolException;
import java.nio.ByteBuffer;

/**
 * Reads along with the WebSocket library and ends the line before it makes room for what no live server sends. The
 * library takes memory for whatever length a frame announces, up to 2 GB, and a kiosk that runs out of memory is ended.
 */
final class FrameGuard extends FilterInputStream {
    /** Pusher takes 10 kB from a back end, a server of one's own perhaps more. */
    static final int MOST_MESSAGE_BYTES = 4 << 20;

    private static final int MOST_HEAD_BYTES = 64 << 10;
    private static final int END_OF_HEAD = 0x0d0a0d0a;
    private static final String UPGRADE = "HTTP/1.1 101";
    private static final int LONGEST_HEADER = 14;
    private static final int CONTINUATION = 0;
    private static final int FIRST_CONTROL = 8;

    /** What comes next. */
    private enum Phase {
        HEAD,
        FRAMES,
        /** Somebody's page, which the library refuses by its status. */
        NO_FRAMES
    }

    private final ByteBuffer header = ByteBuffer.allocate(LONGEST_HEADER);
    private Phase phase = Phase.HEAD;
    private int headBytes;
    private int lastFour;
    private boolean isUpgrade = true;
    private long payloadLeft;
    private long messageBytes;

    FrameGuard(InputStream fromServer) {
        super(fromServer);
    }

    @Override
    public int read() throws IOException {
        var next = super.read();
        if (next >= 0) {
            follow(new byte[] {(byte) next}, 0, 1);
        }
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        var count = super.read(bytes, from, most);
        if (count > 0) {
            follow(bytes, from, from + count);
        }
        return count;
    }

    private void follow(byte[] bytes, int from, int to) {
        var at = from;
        while (at < to) {
            if (payloadLeft > 0) {
                var passed = (int) Math.min(payloadLeft, to - at);
                payloadLeft -= passed;
                at += passed;
            } else {
                follow(bytes[at++]);
            }
        }
    }

    private void follow(byte next) {
        switch (phase) {
            case HEAD -> inHead(next);
            case FRAMES -> inHeader(next);
            case NO_FRAMES -> {
                // Not ours to follow.
            }
        }
    }

    private void inHead(byte next) {
        if (headBytes < UPGRADE.length()) {
            isUpgrade &= next == UPGRADE.charAt(headBytes);
        }
        headBytes++;
        if (headBytes > MOST_HEAD_BYTES) {
            throw tooLong("the live server's answer to the upgrade has no end");
        }
        lastFour = (lastFour << 8) | (next & 0xff);
        if (lastFour == END_OF_HEAD) {
            phase = isUpgrade ? Phase.FRAMES : Phase.NO_FRAMES;
        }
    }

    private void inHeader(byte next) {
        header.put(next);
        if (header.position() < 2) {
            return;
        }
        var shortLength = header.get(1) & 0x7f;
        var lengthBytes = shortLength == 127 ? 8 : shortLength == 126 ? 2 : 0;
        var maskBytes = header.get(1) < 0 ? 4 : 0;
        if (header.position() < 2 + lengthBytes + maskBytes) {
            return;
        }
        payloadLeft = switch (lengthBytes) {
            case 8 -> header.getLong(2);
            case 2 -> header.getShort(2) & 0xffff;
            default -> shortLength;
        };
        check(header.get(0) & 0x0f);
        header.clear();
    }

    private void check(int kind) {
        if (kind < FIRST_CONTROL) {
            messageBytes = (kind == CONTINUATION ? messageBytes : 0) + payloadLeft;
        }
        if (payloadLeft < 0 || Math.max(payloadLeft, messageBytes) > MOST_MESSAGE_BYTES) {
            throw tooLong("the live server announced a message of more than " + (MOST_MESSAGE_BYTES >> 20) + " MB");
        }
    }

    /** Unchecked, because the library keeps the words of an IOException to itself. */
    private static UncheckedIOException tooLong(String words) {
        return new UncheckedIOException(words, new ProtocolException("too long"));
    }
}
