package io.placard.hardware.simulated;

import io.placard.hardware.simulated.script.Bytes;
import java.util.BitSet;

/** What a receiver makes of bytes that are sent at half its speed: 8N1, least bit first, each bit lasts two of its. */
final class HalfSpeed {
    private static final int BITS_SENT = 2 * (1 + Byte.SIZE + 1);

    private HalfSpeed() {}

    static Bytes heardAtTwice(Bytes said) {
        int bits = said.length() * BITS_SENT;
        var line = levels(said);
        var heard = Bytes.NONE;
        int at = 0;
        // A low level begins a byte; whatever stands where its end should be high is not looked at, as cheap chips do.
        while (at < bits) {
            if (line.get(at)) {
                at++;
            } else {
                heard = heard.then(byteAfter(line, at));
                at += 1 + Byte.SIZE + 1;
            }
        }
        return heard;
    }

    private static BitSet levels(Bytes said) {
        var line = new BitSet();
        for (int i = 0; i < said.length(); i++) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                if ((said.at(i) >> bit & 1) == 1) {
                    int at = i * BITS_SENT + 2 * (1 + bit);
                    line.set(at, at + 2);
                }
            }
            line.set((i + 1) * BITS_SENT - 2, (i + 1) * BITS_SENT);
        }
        // The line idles high after the last byte.
        line.set(said.length() * BITS_SENT, (said.length() + 1) * BITS_SENT);
        return line;
    }

    private static int byteAfter(BitSet line, int start) {
        int value = 0;
        for (int bit = 0; bit < Byte.SIZE; bit++) {
            value |= line.get(start + 1 + bit) ? 1 << bit : 0;
        }
        return value;
    }
}
