package io.placard.hardware.simulated.model;

import io.placard.hardware.simulated.script.Bytes;
import io.placard.hardware.simulated.script.Framing;
import io.placard.hardware.simulated.script.Rule;
import io.placard.hardware.simulated.script.Said;
import java.time.Duration;
import java.util.List;

/**
 * A reader with R2000 and four antennas (Invelion "UHF RFID reader serial interface protocol").
 *
 * <pre>
 * A0 | bytes that follow | address | command | data | check: the whole frame sums to 0
 * </pre>
 */
final class R2000Model implements ReaderModel {
    private static final int BAUD = 115_200;
    private static final Duration ANSWERS = Duration.ofMillis(3);
    private static final Duration LOOKS = Duration.ofMillis(20);
    private static final int START = 0xA0;
    private static final int ADDRESS = 0x01;
    private static final int ANY_ADDRESS = 0xFF;
    private static final int SET_TEMPORARY_POWER = 0x66;
    private static final int VERSION = 0x72;
    private static final int SET_ANTENNA = 0x74;
    private static final int LOOK = 0x89;
    private static final int SUCCESS = 0x10;
    private static final int BAD_PARAMETER = 0x41;
    private static final int ANTENNA_COUNT = 4;
    private static final int STRENGTH = 0x45;
    private static final int FREQUENCY = 1 << 2;
    private static final int HEAD = 4;
    private static final int LEAST_COUNTED = 3;

    private final Antennas antennas = new Antennas();
    private int antenna = 1;

    @Override
    public int baud() {
        return BAUD;
    }

    @Override
    public Framing framing() {
        return R2000Model::lengthOf;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.on(request -> request.at(3) == SET_ANTENNA, this::choose),
                Rule.on(request -> request.at(3) == LOOK, _ -> Said.once(LOOKS, round())),
                Rule.on(request -> request.at(3) == VERSION, _ -> answer(VERSION, Bytes.of(1, 9))),
                Rule.on(
                        request -> request.at(3) == SET_TEMPORARY_POWER,
                        _ -> answer(SET_TEMPORARY_POWER, Bytes.of(SUCCESS))));
    }

    @Override
    public void powerUp() {
        antenna = 1;
    }

    @Override
    public Bytes put(int where, String tag) {
        antennas.put(where, tag);
        return Bytes.NONE;
    }

    @Override
    public Bytes lift(int where, String tag) {
        antennas.lift(where, tag);
        return Bytes.NONE;
    }

    private static int lengthOf(Bytes heard) {
        if (heard.at(0) != START) {
            return Framing.NONE;
        }
        if (heard.length() < 2) {
            return Framing.MORE;
        }
        int length = 2 + heard.at(1);
        if (heard.at(1) < LEAST_COUNTED) {
            return Framing.NONE;
        }
        if (heard.length() < length) {
            return Framing.MORE;
        }
        boolean isForUs = heard.at(2) == ADDRESS || heard.at(2) == ANY_ADDRESS;
        return isForUs && (heard.part(0, length).sum() & 0xFF) == 0 ? length : Framing.NONE;
    }

    private List<Said> choose(Bytes request) {
        int chosen = request.at(HEAD) + 1;
        if (chosen > ANTENNA_COUNT) {
            return answer(SET_ANTENNA, Bytes.of(BAD_PARAMETER));
        }
        antenna = chosen;
        return answer(SET_ANTENNA, Bytes.of(SUCCESS));
    }

    private Bytes round() {
        var tags = antennas.idsOn(antenna);
        var end = Bytes.of(antenna - 1).then(Bytes.u16(25)).then(Bytes.u32(tags.size()));
        return tags.stream().map(this::tag).reduce(Bytes.NONE, Bytes::then).then(frame(LOOK, end));
    }

    private Bytes tag(Bytes epc) {
        return frame(
                LOOK,
                Bytes.of(FREQUENCY | (antenna - 1))
                        .then(Bytes.u16(Gen2.pc(epc)))
                        .then(epc)
                        .then(STRENGTH));
    }

    private static List<Said> answer(int command, Bytes data) {
        return Said.once(ANSWERS, frame(command, data));
    }

    private static Bytes frame(int command, Bytes data) {
        var frame =
                Bytes.of(START, LEAST_COUNTED + data.length(), ADDRESS, command).then(data);
        return frame.then(-frame.sum());
    }
}
