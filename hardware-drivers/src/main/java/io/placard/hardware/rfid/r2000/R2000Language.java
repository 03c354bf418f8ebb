package io.placard.hardware.rfid.r2000;

import io.placard.hardware.driver.Findings;
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
 * Frames of R2000 readers (Invelion "UHF RFID reader serial interface protocol"; captures of the IND903 and of public
 * drivers).
 *
 * <pre>
 * A0 | bytes that follow | address | command | data | two's complement: the whole frame sums to 0
 * </pre>
 *
 * A round's answers are tags (frequency and antenna, PC (2), EPC, strength), then a summary of seven bytes; or one
 * byte, an error.
 */
final class R2000Language implements Language, FrameFormat {
    private static final int START = 0xA0;

    /** Start, length, address, command. */
    private static final int HEAD = 4;

    /** Address, command and check are counted by the length. */
    private static final int COUNTED_BESIDES_DATA = 3;

    /** An EPC has 62 bytes at most (EPC Gen2: 496 bits). */
    private static final int LONGEST_DATA = 80;

    /** Any reader obeys this address. */
    private static final int EVERY_READER = 0xFF;

    private static final int SET_TEMPORARY_POWER = 0x66;
    private static final int SET_ANTENNA = 0x74;
    private static final int REAL_TIME_INVENTORY = 0x89;
    private static final int SESSION_INVENTORY = 0x8B;
    private static final int SUCCESS = 0x10;
    private static final int ANTENNA_MISSING = 0x22;
    private static final int SUMMARY_BYTES = 7;

    /** Frequency and antenna (1), PC (2), strength (1). */
    private static final int TAG_BYTES_BESIDES_EPC = 4;

    /** The manual's table of strengths: 98 is -31 dBm, one step is one dB; the eighth bit belongs to the antenna. */
    private static final int STRENGTH_AT_0_DBM = 129;

    private static final int STRENGTH_BITS = 0x7F;

    private final PollSettings settings;

    R2000Language(PollSettings settings) {
        this.settings = settings;
    }

    @Override
    public FrameFormat format() {
        return this;
    }

    @Override
    public int longest() {
        return HEAD + LONGEST_DATA + 1;
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
        return length >= COUNTED_BESIDES_DATA && length <= COUNTED_BESIDES_DATA + LONGEST_DATA ? 2 + length : NONE;
    }

    @Override
    public boolean holds(byte[] bytes, int from, int end) {
        return sum(bytes, from, end) == 0;
    }

    @Override
    public Answer read(byte[] frame) {
        int command = frame[3] & 0xFF;
        int length = frame.length - HEAD - 1;
        return switch (command) {
            case REAL_TIME_INVENTORY, SESSION_INVENTORY -> inventory(command, frame, length);
            case SET_ANTENNA, SET_TEMPORARY_POWER ->
                length == 1 && frame[HEAD] == SUCCESS ? new Answer.Done(command) : refusal(command, frame);
            default -> new Answer.Alive();
        };
    }

    @Override
    public Script script(int attempt) {
        var beginning = new ArrayList<Step>();
        // The other command for the power writes it to the reader's flash memory each time.
        settings.powerDbm()
                .ifPresent(
                        dbm -> beginning.add(new Step.Setting(SET_TEMPORARY_POWER, command(SET_TEMPORARY_POWER, dbm))));
        var loop = new ArrayList<Step>();
        for (int antenna : settings.antennas()) {
            loop.add(new Step.Setting(SET_ANTENNA, command(SET_ANTENNA, antenna - 1)));
            var round = command(REAL_TIME_INVENTORY, 1);
            loop.add(new Step.Round(REAL_TIME_INVENTORY, round, settings.placeOf(antenna), true));
        }
        return new Script(beginning, loop);
    }

    private static Answer inventory(int command, byte[] frame, int length) {
        if (length == 1) {
            return refusal(command, frame);
        }
        if (length == SUMMARY_BYTES) {
            return new Answer.Tags(List.of(), true);
        }
        if (length <= TAG_BYTES_BESIDES_EPC) {
            return new Answer.Senseless();
        }
        int epcEnds = frame.length - 2;
        var epc = HexFormat.of().withUpperCase().formatHex(frame, HEAD + 3, epcEnds);
        int dbm = (frame[epcEnds] & STRENGTH_BITS) - STRENGTH_AT_0_DBM;
        return new Answer.Tags(List.of(new Answer.Sighting(Findings.ONLY_PLACE, epc, dbm)), false);
    }

    private static Answer refusal(int command, byte[] frame) {
        int code = frame[HEAD] & 0xFF;
        return new Answer.Refused(
                command,
                code == ANTENNA_MISSING
                        ? "The reader finds no antenna at one of its plugs. Check the cable, and the antennas in the"
                                + " configuration."
                        : "The reader refuses a command with its error "
                                + HexFormat.of().withUpperCase().toHexDigits(frame[HEAD]) + ".");
    }

    private static byte[] command(int command, int parameter) {
        var frame = new byte[HEAD + 2];
        frame[0] = (byte) START;
        frame[1] = COUNTED_BESIDES_DATA + 1;
        frame[2] = (byte) EVERY_READER;
        frame[3] = (byte) command;
        frame[HEAD] = (byte) parameter;
        frame[HEAD + 1] = (byte) -sum(frame, 0, HEAD + 1);
        return frame;
    }

    private static byte sum(byte[] bytes, int from, int end) {
        int sum = 0;
        for (int i = from; i < end; i++) {
            sum += bytes[i];
        }
        return (byte) sum;
    }
}
