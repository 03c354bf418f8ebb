package io.placard.hardware.simulated.model;

import io.placard.hardware.simulated.script.Bytes;

/** What a UHF tag sends besides its EPC (EPC Gen2, 6.3.2.1). */
final class Gen2 {
    private static final int BYTES_PER_WORD = 2;

    /** The EPC's length in words stands in the five highest bits. */
    private static final int LENGTH_BITS = 11;

    private Gen2() {}

    /** The protocol control word of a tag with this EPC. */
    static int pc(Bytes epc) {
        return (epc.length() / BYTES_PER_WORD) << LENGTH_BITS;
    }

    /** The tag's CRC over its protocol control word and EPC: CRC-16/GENIBUS. */
    static int crc(Bytes stored) {
        int crc = 0xFFFF;
        for (int i = 0; i < stored.length(); i++) {
            crc ^= stored.at(i) << Byte.SIZE;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ 0x1021;
            }
        }
        return ~crc & 0xFFFF;
    }
}
