package io.placard.hardware.simulated.model;

import io.placard.hardware.simulated.script.Bytes;
import io.placard.hardware.simulated.script.Framing;
import io.placard.hardware.simulated.script.Rule;
import io.placard.hardware.simulated.script.Said;
import java.time.Duration;
import java.util.List;

/**
 * A Chafon UHFReader288 (its user's manual; captures of wabson/chafon-rfid).
 *
 * <pre>
 * to it    bytes that follow | address | command | data | CRC-16/MCRF4XX, low and high
 * from it  bytes that follow | address | command | status | data | CRC
 * </pre>
 */
final class ChafonModel implements ReaderModel {
    private static final int BAUD = 57_600;
    private static final Duration ANSWERS = Duration.ofMillis(3);
    private static final Duration LOOKS = Duration.ofMillis(25);
    private static final int ADDRESS = 0x00;
    private static final int ANY_ADDRESS = 0xFF;
    private static final int INVENTORY = 0x01;
    private static final int SET_POWER = 0x2F;
    private static final int DONE = 0x01;
    private static final int MORE_FOLLOWS = 0x03;
    private static final int BAD_COMMAND = 0xFE;
    private static final int STRENGTH = 0x6B;

    /** Length, address, command, CRC. */
    private static final int LEAST = 5;

    /** Q, session, mask, target, antenna, time: the antenna is the eighth byte of the data, from 80. */
    private static final int INVENTORY_DATA = 9;

    private static final int ANTENNA_AT = 3 + 7;
    private static final int FIRST_ANTENNA = 0x80;
    private static final int LEAST_PARAMETERS_LENGTH = 3 + INVENTORY_DATA + 2;

    private final Antennas antennas = new Antennas();

    @Override
    public int baud() {
        return BAUD;
    }

    @Override
    public Framing framing() {
        return ChafonModel::lengthOf;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.on(request -> request.at(2) == INVENTORY, this::look),
                Rule.on(
                        request -> request.at(2) == SET_POWER,
                        _ -> Said.once(ANSWERS, frame(SET_POWER, 0, Bytes.NONE))));
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

    private static int lengthOf(Bytes heard) {
        int length = 1 + heard.at(0);
        if (length < LEAST) {
            return Framing.NONE;
        }
        if (heard.length() < length) {
            return Framing.MORE;
        }
        boolean isForUs = heard.at(1) == ADDRESS || heard.at(1) == ANY_ADDRESS;
        int crc = heard.at(length - 2) | heard.at(length - 1) << Byte.SIZE;
        return isForUs && crc == crc(heard.part(0, length - 2)) ? length : Framing.NONE;
    }

    private List<Said> look(Bytes request) {
        if (request.length() < LEAST_PARAMETERS_LENGTH) {
            return Said.once(ANSWERS, frame(INVENTORY, BAD_COMMAND, Bytes.NONE));
        }
        int antenna = request.at(ANTENNA_AT) - FIRST_ANTENNA + 1;
        var place = Bytes.of(1 << (antenna - 1));
        var all = antennas.idsOn(antenna).stream()
                .map(epc -> frame(
                        INVENTORY,
                        MORE_FOLLOWS,
                        place.then(1, epc.length()).then(epc).then(STRENGTH)))
                .reduce(Bytes.NONE, Bytes::then)
                .then(frame(INVENTORY, DONE, place.then(0)));
        return Said.once(LOOKS, all);
    }

    private static Bytes frame(int command, int status, Bytes data) {
        var frame = Bytes.of(LEAST + data.length(), ADDRESS, command, status).then(data);
        int crc = crc(frame);
        return frame.then(crc, crc >> Byte.SIZE);
    }

    /** Byte by byte, as the manual's C code does without a table: polynomial 8408, begun with FFFF. */
    private static int crc(Bytes bytes) {
        int crc = 0xFFFF;
        for (int i = 0; i < bytes.length(); i++) {
            int t = (crc ^ bytes.at(i)) & 0xFF;
            t ^= t << 4 & 0xFF;
            crc = crc >> Byte.SIZE ^ t << Byte.SIZE ^ t << 3 ^ t >> 4;
        }
        return crc;
    }
}
