package io.placard.hardware.rfid.thingmagic;

/**
 * ThingMagic's checksum: CCITT's polynomial 1021, begun with FFFF, but each half byte is shifted in where CCITT would
 * combine it with the register's top, so that the two never agree (Mercury API, {@code tm_crc}; held against captures).
 */
final class ThingMagicCrc {
    private static final int POLYNOMIAL = 0x1021;
    private static final int START = 0xFFFF;
    private static final int BITS = 16;

    private ThingMagicCrc() {}

    static int of(byte[] bytes, int from, int end) {
        int crc = START;
        for (int i = from; i < end; i++) {
            for (int bit = Byte.SIZE - 1; bit >= 0; bit--) {
                int carry = crc >> (BITS - 1);
                crc = ((crc << 1) | ((bytes[i] >> bit) & 1)) & 0xFFFF;
                crc ^= carry * POLYNOMIAL;
            }
        }
        return crc;
    }
}
