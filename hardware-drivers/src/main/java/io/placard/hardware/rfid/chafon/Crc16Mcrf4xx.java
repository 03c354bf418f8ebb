package io.placard.hardware.rfid.chafon;

/** CRC-16/MCRF4XX: polynomial 8408 (reflected), begun with FFFF; over a frame with its own CRC it is 0. */
final class Crc16Mcrf4xx {
    private static final int POLYNOMIAL = 0x8408;
    private static final int START = 0xFFFF;

    private Crc16Mcrf4xx() {}

    static int of(byte[] bytes, int from, int end) {
        int crc = START;
        for (int i = from; i < end; i++) {
            crc ^= bytes[i] & 0xFF;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ POLYNOMIAL;
            }
        }
        return crc;
    }
}
