package io.placard.hardware.simulated.model;

import io.placard.hardware.simulated.script.Bytes;
import io.placard.hardware.simulated.script.Framing;
import io.placard.hardware.simulated.script.Rule;
import io.placard.hardware.simulated.script.Said;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * A reader with M100 or R200 (MagicRF "M100 &amp; QM100 firmware command manual").
 *
 * <pre>
 * BB | type | command | length of the data, high and low | data | sum from type to data | 7E
 * </pre>
 */
final class R200Model implements ReaderModel {
    private static final int BAUD = 115_200;
    private static final Duration ANSWERS = Duration.ofMillis(3);
    private static final Duration LOOKS = Duration.ofMillis(20);
    private static final int START = 0xBB;
    private static final int END = 0x7E;
    private static final int ANSWER = 0x01;
    private static final int NOTICE = 0x02;
    private static final int VERSION = 0x03;
    private static final int POLL = 0x22;
    private static final int STOP = 0x28;
    private static final int SET_POWER = 0xB6;
    private static final int ERROR = 0xFF;
    private static final int NO_TAG = 0x15;
    private static final int UNKNOWN_COMMAND = 0x17;
    private static final int STRENGTH_DBM = -55;
    private static final int HEAD = 5;
    private static final int TAIL = 2;

    private final Antennas antennas = new Antennas();

    @Override
    public int baud() {
        return BAUD;
    }

    @Override
    public Framing framing() {
        return R200Model::lengthOf;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                command(POLL, _ -> Said.once(LOOKS, round())),
                command(STOP, _ -> Said.once(ANSWERS, frame(ANSWER, STOP, Bytes.of(0)))),
                command(SET_POWER, _ -> Said.once(ANSWERS, frame(ANSWER, SET_POWER, Bytes.of(0)))),
                command(
                        VERSION,
                        _ -> Said.once(
                                ANSWERS, frame(ANSWER, VERSION, Bytes.of(0).then(Bytes.ascii("M100 26dBm V1.0"))))),
                Rule.on(_ -> true, _ -> Said.once(ANSWERS, frame(ANSWER, ERROR, Bytes.of(UNKNOWN_COMMAND)))));
    }

    @Override
    public Bytes put(int antenna, String tag) {
        antennas.put(antenna, tag);
        return Bytes.NONE;
    }

    @Override
    public Bytes lift(int antenna, String tag) {
        antennas.lift(antenna, tag);
        return Bytes.NONE;
    }

    private static Rule command(int command, Function<Bytes, List<Said>> reply) {
        return Rule.on(request -> request.at(2) == command, reply);
    }

    private static int lengthOf(Bytes heard) {
        if (heard.at(0) != START) {
            return Framing.NONE;
        }
        if (heard.length() < HEAD) {
            return Framing.MORE;
        }
        int length = HEAD + heard.u16At(3) + TAIL;
        if (heard.length() < length) {
            return Framing.MORE;
        }
        boolean holds = (heard.part(1, length - TAIL).sum() & 0xFF) == heard.at(length - TAIL);
        return holds && heard.at(1) == 0 && heard.at(length - 1) == END ? length : Framing.NONE;
    }

    private Bytes round() {
        return antennas.idsOn(1).stream()
                .map(R200Model::notice)
                .reduce(Bytes::then)
                .orElseGet(() -> frame(ANSWER, ERROR, Bytes.of(NO_TAG)));
    }

    static Bytes notice(Bytes epc) {
        // PC: words of the EPC, and that the tag has memory for users.
        var stored = Bytes.u16(Gen2.pc(epc) | 0x0400).then(epc);
        return frame(NOTICE, POLL, Bytes.of(STRENGTH_DBM).then(stored).then(Bytes.u16(Gen2.crc(stored))));
    }

    private static Bytes frame(int type, int command, Bytes data) {
        var summed = Bytes.of(type, command).then(Bytes.u16(data.length())).then(data);
        return Bytes.of(START).then(summed).then(summed.sum(), END);
    }
}
