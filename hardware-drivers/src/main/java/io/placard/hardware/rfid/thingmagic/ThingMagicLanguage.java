package io.placard.hardware.rfid.thingmagic;

import io.placard.hardware.rfid.frame.FrameFormat;
import io.placard.hardware.rfid.polled.Answer;
import io.placard.hardware.rfid.polled.Language;
import io.placard.hardware.rfid.polled.PollSettings;
import io.placard.hardware.rfid.polled.Script;
import io.placard.hardware.rfid.polled.Step;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Frames of ThingMagic's modules (Mercury API, {@code serial_reader_l3.c}; field positions and the command that begins
 * continuous reading from SparkFun's library for the M6E Nano, which documents captures of both).
 *
 * <pre>
 * FF | bytes of data | operation | status (2) | data | CRC (2)
 * </pre>
 *
 * While it reads on its own the module sends a record for each tag, and once a second a frame of status 0400 without
 * data: it is alive.
 */
final class ThingMagicLanguage implements Language, FrameFormat {
    private static final int START = 0xFF;

    /** Start, length, operation, status. */
    private static final int HEAD = 5;

    private static final int CRC_BYTES = 2;
    private static final int LONGEST_DATA = 250;
    private static final int VERSION = 0x03;
    private static final int BOOT = 0x04;
    private static final int READ_MULTIPLE = 0x22;
    private static final int MULTI_PROTOCOL = 0x2F;
    private static final int SET_ANTENNA = 0x91;
    private static final int SET_POWER = 0x92;
    private static final int SET_PROTOCOL = 0x93;
    private static final int SET_REGION = 0x97;
    private static final int OK = 0x0000;
    private static final int NO_TAG = 0x0400;

    /** Already running its program: the command to start it was not needed. */
    private static final int NOT_IN_BOOT_LOADER = 0x0101;

    private static final byte[] GEN2 = {0x00, 0x05};
    private static final byte[] STOP = {0x00, 0x00, 0x02};

    /** Continuous reading of Gen2 tags, with all that is known of each. */
    private static final byte[] START_READING = {
        0x00, 0x00, 0x01, 0x22, 0x00, 0x00, 0x05, 0x07, 0x22, 0x10, 0x00, 0x1B, 0x03, (byte) 0xE8, 0x01, (byte) 0xFF
    };

    /** Where a record has the strength in dBm (signed), and the antenna (sending one in the upper half). */
    private static final int STRENGTH_AT = 12;

    private static final int ANTENNA_AT = 13;

    /** Bits of data that were read besides the EPC; then come these data, a byte, and the EPC's bits. */
    private static final int MORE_DATA_BITS_AT = 24;

    private static final int EPC_BITS_AT = 27;
    private static final int PC_BYTES = 2;
    private static final int EPC_CRC_BYTES = 2;
    private static final int CENTI = 100;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final PollSettings settings;
    private final int region;

    /** For one module; {@code region} is the code of the radio rules that hold here. */
    ThingMagicLanguage(PollSettings settings, int region) {
        this.settings = settings;
        this.region = region;
    }

    @Override
    public FrameFormat format() {
        return this;
    }

    @Override
    public int longest() {
        return HEAD + LONGEST_DATA + CRC_BYTES;
    }

    @Override
    public int length(byte[] bytes, int from, int end) {
        if ((bytes[from] & 0xFF) != START) {
            return NONE;
        }
        if (end - from < 2) {
            return MORE;
        }
        int length = bytes[from + 1] & 0xFF;
        return length <= LONGEST_DATA ? HEAD + length + CRC_BYTES : NONE;
    }

    @Override
    public boolean holds(byte[] bytes, int from, int end) {
        return ThingMagicCrc.of(bytes, from + 1, end - CRC_BYTES) == u16(bytes, end - CRC_BYTES);
    }

    @Override
    public Answer read(byte[] frame) {
        int operation = frame[2] & 0xFF;
        int status = u16(frame, 3);
        if (operation == READ_MULTIPLE) {
            return frame.length == HEAD + CRC_BYTES || status == NO_TAG ? new Answer.Alive() : record(frame);
        }
        return status == OK || status == NOT_IN_BOOT_LOADER
                ? new Answer.Done(operation)
                : new Answer.Refused(
                        operation,
                        "The reader refuses its command " + HEX.toHexDigits(frame[2]) + " with status "
                                + HEX.toHexDigits((short) status) + ".");
    }

    @Override
    public Script script(int attempt) {
        var beginning = new ArrayList<Step>();
        // A module that was left reading on its own answers no other command.
        beginning.add(setting(MULTI_PROTOCOL, STOP));
        beginning.add(setting(VERSION));
        beginning.add(setting(BOOT));
        beginning.add(setting(SET_PROTOCOL, GEN2));
        beginning.add(setting(SET_REGION, (byte) region));
        beginning.add(setting(SET_ANTENNA, antennas()));
        settings.powerDbm().ifPresent(dbm -> beginning.add(setPower(dbm * CENTI)));
        var start = command(MULTI_PROTOCOL, START_READING);
        return new Script(beginning, List.of(new Step.Stream(MULTI_PROTOCOL, start, settings.places())));
    }

    private static Step setPower(int centiDbm) {
        return setting(SET_POWER, (byte) (centiDbm >> 8), (byte) centiDbm);
    }

    /** One antenna sends and receives; a list of several names each twice, after the option for lists. */
    private byte[] antennas() {
        var numbers = settings.antennas();
        if (numbers.size() == 1) {
            byte only = (byte) (int) numbers.getFirst();
            return new byte[] {only, only};
        }
        var list = new byte[1 + 2 * numbers.size()];
        list[0] = 2;
        for (int i = 0; i < numbers.size(); i++) {
            list[1 + 2 * i] = (byte) (int) numbers.get(i);
            list[2 + 2 * i] = list[1 + 2 * i];
        }
        return list;
    }

    private Answer record(byte[] frame) {
        int end = frame.length - CRC_BYTES;
        if (end < EPC_BITS_AT + 2) {
            return new Answer.Senseless();
        }
        int epcBitsAt = EPC_BITS_AT + bytesOf(u16(frame, MORE_DATA_BITS_AT));
        if (epcBitsAt + 2 > end) {
            return new Answer.Senseless();
        }
        int epcBegins = epcBitsAt + 2 + PC_BYTES;
        int epcEnds = epcBitsAt + 2 + bytesOf(u16(frame, epcBitsAt)) - EPC_CRC_BYTES;
        if (epcEnds <= epcBegins || epcEnds + EPC_CRC_BYTES > end) {
            return new Answer.Senseless();
        }
        var epc = HEX.formatHex(frame, epcBegins, epcEnds);
        int antenna = (frame[ANTENNA_AT] & 0xFF) >> 4;
        var place = settings.placeOf(antenna);
        return new Answer.Tags(List.of(new Answer.Sighting(place, epc, frame[STRENGTH_AT])), false);
    }

    private static int bytesOf(int bits) {
        return (bits + Byte.SIZE - 1) / Byte.SIZE;
    }

    private static Step setting(int operation, byte... data) {
        return new Step.Setting(operation, command(operation, data));
    }

    private static byte[] command(int operation, byte... data) {
        var frame = new byte[3 + data.length + CRC_BYTES];
        frame[0] = (byte) START;
        frame[1] = (byte) data.length;
        frame[2] = (byte) operation;
        System.arraycopy(data, 0, frame, 3, data.length);
        int crc = ThingMagicCrc.of(frame, 1, frame.length - CRC_BYTES);
        frame[frame.length - 2] = (byte) (crc >> 8);
        frame[frame.length - 1] = (byte) crc;
        return frame;
    }

    private static int u16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }
}
