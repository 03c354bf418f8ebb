package io.placard.hardware.rfid.pn532;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** What a PN532 says. Codes are of NXP's user manual UM0701-02. */
sealed interface Pn532Frame {
    /** The command was understood. */
    record Ack() implements Pn532Frame {}

    /** The command was not understood: send it again. */
    record Nack() implements Pn532Frame {}

    /** The command is not one the chip can obey. */
    record Refusal() implements Pn532Frame {}

    /** The tags found; none where none is there. */
    record Targets(List<String> tags) implements Pn532Frame {
        public Targets {
            tags = List.copyOf(tags);
        }
    }

    /** Another command is done. */
    record Done(int command) implements Pn532Frame {}

    /** Says something else: it is not for us, or makes no sense. */
    record Odd() implements Pn532Frame {}

    /** The command that looks for tags. */
    int IN_LIST_PASSIVE_TARGET = 0x4A;

    /** Identifies what the chip says (6.2.1.1); what the host says has D4. */
    int FROM_CHIP = 0xD5;

    /** Where the chip refuses a command the one byte of data is this (6.2.1.5). */
    int ERROR = 0x7F;

    /** An id has 4, 7 or 10 bytes (ISO 14443-3). */
    int LONGEST_ID = 10;

    /** Set in a tag's SAK where it speaks ISO 14443-4; then the chip appends its "answer to select". */
    int SPEAKS_14443_4 = 0x20;

    /** Reads a frame that {@link Pn532Format} found. */
    static Pn532Frame of(byte[] frame) {
        if (frame.length == Pn532Format.HEAD) {
            return frame[2] == 0 ? new Ack() : new Nack();
        }
        int head = Pn532Format.head(frame, 0);
        var data = Arrays.copyOfRange(frame, head, frame.length - 1);
        if (data.length == 1 && data[0] == ERROR) {
            return new Refusal();
        }
        if (data.length < 2 || (data[0] & 0xFF) != FROM_CHIP) {
            return new Odd();
        }
        int command = (data[1] & 0xFF) - 1;
        return command == IN_LIST_PASSIVE_TARGET ? targets(data) : new Done(command);
    }

    private static Pn532Frame targets(byte[] data) {
        int count = data.length > 2 ? data[2] & 0xFF : -1;
        var tags = new ArrayList<String>();
        int at = 3;
        while (tags.size() < count) {
            // Number, SENS_RES (2), SEL_RES, length of the id, id, answer to select (7.3.5).
            if (at + 5 > data.length) {
                return new Odd();
            }
            int sak = data[at + 3];
            int idBegins = at + 5;
            int idEnds = idBegins + (data[at + 4] & 0xFF);
            if (idEnds == idBegins || idEnds - idBegins > LONGEST_ID || idEnds > data.length) {
                return new Odd();
            }
            tags.add(HexFormat.of().withUpperCase().formatHex(data, idBegins, idEnds));
            // The first byte of an answer to select counts itself.
            at = (sak & SPEAKS_14443_4) != 0 && idEnds < data.length ? idEnds + (data[idEnds] & 0xFF) : idEnds;
        }
        return count < 0 ? new Odd() : new Targets(tags);
    }
}
