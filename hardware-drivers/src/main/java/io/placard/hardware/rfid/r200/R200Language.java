package io.placard.hardware.rfid.r200;

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
 * Frames of M100 and R200 readers (MagicRF "M100 &amp; QM100 firmware command manual"; captures of yrm100lib and, for
 * the second pair of marks, of playfultechnology/arduino-rfid-R200).
 *
 * <pre>
 * BB | type | command | length of the data, high and low | data | sum from type to data | 7E
 * AA |                                                                                  | DD
 * </pre>
 *
 * A tag's notice has the strength in dBm (signed), PC (2), EPC, CRC (2). Marks may occur in an EPC: the length rules.
 */
final class R200Language implements Language, FrameFormat {
    private static final int HEAD = 5;
    private static final int TAIL = 2;

    /** No frame but a tag's is longer than 64 bytes, and no tag's EPC than 62 (EPC Gen2: 496 bits). */
    private static final int LONGEST_DATA = 80;

    private static final int ANSWER = 0x01;
    private static final int NOTICE = 0x02;
    private static final int POLL = 0x22;
    private static final int STOP_POLLING = 0x28;
    private static final int SET_POWER = 0xB6;
    private static final int ERROR = 0xFF;

    /** Of an inventory: no tag answered. */
    private static final int NO_TAG = 0x15;

    /** Strength (1), PC (2), CRC (2). */
    private static final int TAG_BYTES_BESIDES_EPC = 5;

    private static final int CENTI = 100;

    private final PollSettings settings;
    private Marks marks = Marks.BB;

    /** Since the port was opened: a reader that misses a question keeps its dialect. */
    private boolean areMarksHeard;

    private enum Marks {
        BB(0xBB, 0x7E),
        AA(0xAA, 0xDD);

        private final byte first;
        private final byte last;

        Marks(int first, int last) {
            this.first = (byte) first;
            this.last = (byte) last;
        }
    }

    R200Language(PollSettings settings) {
        this.settings = settings;
    }

    @Override
    public FrameFormat format() {
        return this;
    }

    @Override
    public int longest() {
        return HEAD + LONGEST_DATA + TAIL;
    }

    @Override
    public int length(byte[] bytes, int from, int end) {
        if (bytes[from] != Marks.BB.first && bytes[from] != Marks.AA.first) {
            return NONE;
        }
        if (end - from > 1 && bytes[from + 1] != ANSWER && bytes[from + 1] != NOTICE) {
            return NONE;
        }
        if (end - from < HEAD) {
            return MORE;
        }
        int length = (bytes[from + 3] & 0xFF) << 8 | (bytes[from + 4] & 0xFF);
        return length <= LONGEST_DATA ? HEAD + length + TAIL : NONE;
    }

    @Override
    public boolean holds(byte[] bytes, int from, int end) {
        var used = bytes[from] == Marks.BB.first ? Marks.BB : Marks.AA;
        return bytes[end - 1] == used.last && bytes[end - TAIL] == sum(bytes, from + 1, end - TAIL);
    }

    @Override
    public Answer read(byte[] frame) {
        marks = frame[0] == Marks.BB.first ? Marks.BB : Marks.AA;
        areMarksHeard = true;
        int command = frame[2] & 0xFF;
        int length = frame.length - HEAD - TAIL;
        return switch (command) {
            case POLL -> tag(frame, length);
            case ERROR -> length > 0 ? error(frame[HEAD]) : new Answer.Senseless();
            default -> new Answer.Done(command);
        };
    }

    @Override
    public Script script(int attempt) {
        if (attempt == 0) {
            areMarksHeard = false;
        } else if (!areMarksHeard) {
            marks = marks == Marks.BB ? Marks.AA : Marks.BB;
        }
        var beginning = new ArrayList<Step>();
        // A reader that was left polling on its own would answer into each of our questions.
        beginning.add(new Step.Setting(STOP_POLLING, command(STOP_POLLING)));
        settings.powerDbm().ifPresent(dbm -> beginning.add(setPower(dbm)));
        return new Script(beginning, List.of(new Step.Round(POLL, command(POLL), Findings.ONLY_PLACE, false)));
    }

    private Step setPower(int dbm) {
        int centiDbm = dbm * CENTI;
        return new Step.Setting(SET_POWER, command(SET_POWER, (byte) (centiDbm >> 8), (byte) centiDbm));
    }

    private static Answer tag(byte[] frame, int length) {
        int epcLength = length - TAG_BYTES_BESIDES_EPC;
        if (epcLength <= 0) {
            return new Answer.Senseless();
        }
        var epc = HexFormat.of().withUpperCase().formatHex(frame, HEAD + 3, HEAD + 3 + epcLength);
        return new Answer.Tags(List.of(new Answer.Sighting(Findings.ONLY_PLACE, epc, frame[HEAD])), false);
    }

    private static Answer error(byte code) {
        // Other errors tell of a tag that was not read well, or a command this firmware lacks.
        return code == NO_TAG ? new Answer.Tags(List.of(), true) : new Answer.Alive();
    }

    private byte[] command(int command, byte... data) {
        var frame = new byte[HEAD + data.length + TAIL];
        frame[0] = marks.first;
        frame[2] = (byte) command;
        frame[4] = (byte) data.length;
        System.arraycopy(data, 0, frame, HEAD, data.length);
        frame[frame.length - TAIL] = sum(frame, 1, frame.length - TAIL);
        frame[frame.length - 1] = marks.last;
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
