package io.placard.hardware.rfid.pn532;

import io.placard.hardware.rfid.frame.FrameFormat;

/**
 * The frames of a PN532 (NXP user manual UM0701-02, 6.2.1), from the last byte of the preamble on.
 *
 * <pre>
 * information  00 FF | length | -length | identifier, data | -sum of them
 * extended     00 FF | FF FF | length, high and low | -sum of those | identifier, data | -sum of them
 * ACK          00 FF | 00 FF
 * NACK         00 FF | FF 00
 * </pre>
 */
final class Pn532Format implements FrameFormat {
    /** Bytes before the data of an information frame. */
    static final int HEAD = 4;

    /** Bytes before the data of an extended one. */
    static final int EXTENDED_HEAD = 7;

    /** A PN532 sends 264 bytes of data and an identifier at most (UM0701-02, 6.2.1.2). */
    private static final int LONGEST_DATA = 265;

    private static final int SIGNAL = 4;

    @Override
    public int longest() {
        return EXTENDED_HEAD + LONGEST_DATA + 1;
    }

    @Override
    public int length(byte[] bytes, int from, int end) {
        if (bytes[from] != 0 || (end - from > 1 && bytes[from + 1] != -1)) {
            return NONE;
        }
        if (end - from < HEAD) {
            return MORE;
        }
        int length = bytes[from + 2] & 0xFF;
        int check = bytes[from + 3] & 0xFF;
        if (isSignal(length, check)) {
            return SIGNAL;
        }
        if (length == 0xFF && check == 0xFF) {
            return extendedLength(bytes, from, end);
        }
        return ((length + check) & 0xFF) == 0 && length > 0 ? HEAD + length + 1 : NONE;
    }

    @Override
    public boolean holds(byte[] bytes, int from, int end) {
        if (end - from == SIGNAL) {
            return true;
        }
        int sum = 0;
        for (int i = from + head(bytes, from); i < end; i++) {
            sum += bytes[i];
        }
        return (sum & 0xFF) == 0;
    }

    /** Frames begin and end with zeros, and more of them may lie between. */
    @Override
    public boolean isFiller(byte value) {
        return value == 0;
    }

    /** Bytes before the data of this frame. */
    static int head(byte[] bytes, int from) {
        return bytes[from + 2] == -1 && bytes[from + 3] == -1 ? EXTENDED_HEAD : HEAD;
    }

    private static boolean isSignal(int length, int check) {
        return (length == 0 && check == 0xFF) || (length == 0xFF && check == 0);
    }

    private static int extendedLength(byte[] bytes, int from, int end) {
        if (end - from < EXTENDED_HEAD) {
            return MORE;
        }
        int sum = bytes[from + 4] + bytes[from + 5] + bytes[from + 6];
        int length = (bytes[from + 4] & 0xFF) << 8 | (bytes[from + 5] & 0xFF);
        return (sum & 0xFF) == 0 && length > 0 && length <= LONGEST_DATA ? EXTENDED_HEAD + length + 1 : NONE;
    }
}
