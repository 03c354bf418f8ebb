package io.placard.hardware.simulated.model;

import io.placard.hardware.simulated.script.Bytes;
import io.placard.hardware.simulated.script.Framing;
import io.placard.hardware.simulated.script.Rule;
import io.placard.hardware.simulated.script.Said;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A ThingMagic module (Mercury API; SparkFun's library for the M6E Nano). It reads on its own once protocol, region and
 * antennas are set and it was told to, and obeys nothing else meanwhile.
 *
 * <pre>
 * to it    FF | bytes of data | operation | data | CRC (2)
 * from it  FF | bytes of data | operation | status (2) | data | CRC (2)
 * </pre>
 */
final class ThingMagicModel implements ReaderModel {
    private static final int BAUD = 115_200;
    private static final Duration ANSWERS = Duration.ofMillis(3);
    private static final Duration READS = Duration.ofMillis(60);
    private static final Duration ALIVE = Duration.ofSeconds(1);
    private static final int START = 0xFF;
    private static final int VERSION = 0x03;
    private static final int BOOT = 0x04;
    private static final int READ = 0x22;
    private static final int MULTI_PROTOCOL = 0x2F;
    private static final int SET_ANTENNA = 0x91;
    private static final int SET_POWER = 0x92;
    private static final int SET_PROTOCOL = 0x93;
    private static final int SET_REGION = 0x97;
    private static final Set<Integer> NEEDED = Set.of(SET_ANTENNA, SET_PROTOCOL, SET_REGION);
    private static final int OK = 0x0000;
    private static final int INVALID_OPERATION = 0x0101;
    private static final int INVALID_PARAMETER = 0x0105;
    private static final int NO_TAG = 0x0400;
    private static final Bytes STOP = Bytes.hex("00 00 02");
    private static final Bytes RELEASED = Bytes.hex("07 10 23 00 01 00 00 03 20 14 10 07 01 07 02 09 00 00 00 10");

    /** Start, length, operation, CRC. */
    private static final int LEAST = 5;

    private static final int DATA = 3;

    /** Of a record: what is known besides the EPC, one read, strength -60 dBm. */
    private static final Bytes KNOWN = Bytes.hex("10 00 1B 01 FF 01 01 C4");

    /** Frequency, time, phase, protocol Gen2, no other data, a byte. */
    private static final Bytes MORE_KNOWN = Bytes.hex("0E 16 40 00 00 01 27 00 00 05 00 00 0F");

    private final Antennas antennas = new Antennas();
    private final Set<Integer> done = new TreeSet<>();
    private Set<Integer> chosen = Set.of();
    private boolean isReading;

    @Override
    public int baud() {
        return BAUD;
    }

    @Override
    public Framing framing() {
        return ThingMagicModel::lengthOf;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.every(READS, this::records),
                Rule.every(ALIVE, () -> isReading ? frame(READ, NO_TAG, Bytes.NONE) : Bytes.NONE),
                Rule.on(request -> request.at(2) == MULTI_PROTOCOL, this::startOrStop),
                Rule.on(_ -> isReading, _ -> List.of()),
                Rule.on(request -> request.at(2) == VERSION, _ -> answer(VERSION, OK, RELEASED)),
                Rule.on(request -> request.at(2) == BOOT, _ -> answer(BOOT, INVALID_OPERATION, Bytes.NONE)),
                Rule.on(request -> request.at(2) == SET_POWER, _ -> answer(SET_POWER, OK, Bytes.NONE)),
                Rule.on(request -> NEEDED.contains(request.at(2)), this::set));
    }

    @Override
    public void powerUp() {
        done.clear();
        isReading = false;
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
        if (heard.at(0) != START) {
            return Framing.NONE;
        }
        if (heard.length() < 2 || heard.length() < LEAST + heard.at(1)) {
            return Framing.MORE;
        }
        int length = LEAST + heard.at(1);
        return heard.u16At(length - 2) == crc(heard.part(1, length - 2)) ? length : Framing.NONE;
    }

    private List<Said> startOrStop(Bytes request) {
        boolean stops = request.part(DATA, request.length() - 2).equals(STOP);
        if (!stops && !done.containsAll(NEEDED)) {
            return answer(MULTI_PROTOCOL, INVALID_PARAMETER, Bytes.NONE);
        }
        isReading = !stops;
        return answer(MULTI_PROTOCOL, OK, Bytes.NONE);
    }

    private List<Said> set(Bytes request) {
        int operation = request.at(2);
        done.add(operation);
        if (operation == SET_ANTENNA) {
            chosen = antennasIn(request.part(DATA, request.length() - 2));
        }
        return answer(operation, OK, Bytes.NONE);
    }

    /** One antenna that sends and receives, or after a 2 pairs of those that do. */
    private static Set<Integer> antennasIn(Bytes data) {
        var found = new TreeSet<Integer>();
        for (int i = data.length() % 2; i < data.length(); i += 2) {
            found.add(data.at(i));
        }
        return found;
    }

    private Bytes records() {
        var all = Bytes.NONE;
        if (isReading) {
            for (int antenna : chosen) {
                for (var epc : antennas.idsOn(antenna)) {
                    all = all.then(record(antenna, epc));
                }
            }
        }
        return all;
    }

    static Bytes record(int antenna, Bytes epc) {
        var sent = Bytes.u16(Gen2.pc(epc)).then(epc);
        var stored = sent.then(Bytes.u16(Gen2.crc(sent)));
        return frame(
                READ,
                OK,
                KNOWN.then(antenna << 4 | antenna)
                        .then(MORE_KNOWN)
                        .then(Bytes.u16(stored.length() * Byte.SIZE))
                        .then(stored));
    }

    private static List<Said> answer(int operation, int status, Bytes data) {
        return Said.once(ANSWERS, frame(operation, status, data));
    }

    private static Bytes frame(int operation, int status, Bytes data) {
        var checked = Bytes.of(data.length(), operation).then(Bytes.u16(status)).then(data);
        return Bytes.of(START).then(checked).then(Bytes.u16(crc(checked)));
    }

    /** By half bytes, as the Mercury API does with a table of sixteen. */
    private static int crc(Bytes bytes) {
        int crc = 0xFFFF;
        for (int i = 0; i < bytes.length(); i++) {
            crc = shifted(crc, bytes.at(i) >> 4);
            crc = shifted(crc, bytes.at(i) & 0xF);
        }
        return crc;
    }

    private static int shifted(int crc, int half) {
        // 1021 times 0 to 15 without carries: its ones stand so far apart that plain products never meet.
        int top = crc >> 12;
        return ((crc << 4 | half) & 0xFFFF) ^ (top << 12 ^ top << 5 ^ top);
    }
}
