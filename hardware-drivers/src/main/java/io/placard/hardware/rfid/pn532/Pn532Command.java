package io.placard.hardware.rfid.pn532;

import java.util.HexFormat;

/** The commands we send, in their order; codes and parameters of NXP's user manual UM0701-02, chapter 7. */
enum Pn532Command {
    /** SAMConfiguration: normal mode, no secure module (7.2.10). */
    FIRST(0x14, "01"),

    /**
     * RFConfiguration item 5 (7.3.1): two more tries for a tag, then the answer "none". As the chip is delivered it
     * tries for ever.
     */
    BOUND_RETRIES(0x32, "05FF0102"),

    /** InListPassiveTarget (7.3.5): one tag of ISO 14443 type A at 106 kbit/s. */
    LOOK(Pn532Frame.IN_LIST_PASSIVE_TARGET, "0100"),

    /** InRelease (7.3.11) of all tags. */
    RELEASE(0x52, "00"),

    /** RFConfiguration item 1: field off; the next look switches it on. */
    FIELD_OFF(0x32, "0100");

    private static final int FROM_HOST = 0xD4;

    private final int code;
    private final String parameters;

    Pn532Command(int code, String parameters) {
        this.code = code;
        this.parameters = parameters;
    }

    int code() {
        return code;
    }

    byte[] frame() {
        var data = HexFormat.of().parseHex(parameters);
        var bytes = new byte[data.length + 9];
        bytes[2] = -1;
        bytes[3] = (byte) (data.length + 2);
        bytes[4] = (byte) -bytes[3];
        bytes[5] = (byte) FROM_HOST;
        bytes[6] = (byte) code;
        System.arraycopy(data, 0, bytes, 7, data.length);
        int sum = FROM_HOST + code;
        for (byte each : data) {
            sum += each;
        }
        bytes[bytes.length - 2] = (byte) -sum;
        return bytes;
    }

    /** What follows once this is done. */
    Pn532Command next() {
        return switch (this) {
            case FIRST -> BOUND_RETRIES;
            case BOUND_RETRIES, FIELD_OFF -> LOOK;
            case LOOK, RELEASE -> FIELD_OFF;
        };
    }
}
