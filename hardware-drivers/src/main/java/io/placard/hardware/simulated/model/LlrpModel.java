package io.placard.hardware.simulated.model;

import io.placard.hardware.simulated.script.Bytes;
import io.placard.hardware.simulated.script.Framing;
import io.placard.hardware.simulated.script.Pacer;
import io.placard.hardware.simulated.script.Rule;
import io.placard.hardware.simulated.script.Said;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A reader with LLRP 1.0.1. It reports what it was told to look for once its one ROSpec was added, enabled and started,
 * in this order.
 *
 * <pre>
 * version and type (2) | length (4) | number (4) | parameters: type (2), length (2), content
 * </pre>
 */
final class LlrpModel implements ReaderModel {
    private static final Duration ANSWERS = Duration.ofMillis(3);
    private static final Duration REPORTS = Duration.ofMillis(60);
    private static final Duration ALIVE = Duration.ofSeconds(1);
    private static final Bytes GREETING =
            Bytes.hex("043F 00000020 0AB288C9 00F6 0016 0080 000C 0004F8535BAADAFF 0100 0006 0000");
    private static final int VERSION_BITS = 0x0400;
    private static final int TYPE_BITS = 0x3FF;
    private static final int HEAD = 10;
    private static final int PARAMETER_HEAD = 4;
    private static final int MOST_BYTES = 4096;
    private static final int SET_READER_CONFIG = 3;
    private static final int ADD_ROSPEC = 20;
    private static final int DELETE_ROSPEC = 21;
    private static final int START_ROSPEC = 22;
    private static final int ENABLE_ROSPEC = 24;
    private static final int KEEPALIVE = 62;
    private static final int RO_ACCESS_REPORT = 61;
    private static final int KEEPALIVE_ACK = 72;
    private static final int RO_SPEC = 177;
    private static final int AI_SPEC = 183;
    private static final int KEEPALIVE_SPEC = 220;
    private static final int TAG_REPORT_DATA = 240;
    private static final int LLRP_STATUS = 287;
    private static final int PARAMETER_ERROR = 100;

    private enum Progress {
        NONE,
        ADDED,
        ENABLED,
        STARTED
    }

    private final Antennas antennas = new Antennas();
    private Set<Integer> chosen = Set.of();
    private Progress progress = Progress.NONE;
    private boolean isAliveTold;
    private int number = 1;

    @Override
    public int baud() {
        return Pacer.NO_BAUD;
    }

    @Override
    public Framing framing() {
        return new Messages();
    }

    @Override
    public Bytes greeting() {
        return GREETING;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.every(REPORTS, this::reports),
                Rule.every(ALIVE, () -> isAliveTold ? message(KEEPALIVE, number++, Bytes.NONE) : Bytes.NONE),
                Rule.on(request -> type(request) == KEEPALIVE_ACK, _ -> List.of()),
                Rule.on(request -> type(request) == SET_READER_CONFIG, this::configure),
                Rule.on(request -> type(request) == DELETE_ROSPEC, request -> become(Progress.NONE, request)),
                Rule.on(request -> type(request) == ADD_ROSPEC, this::add),
                Rule.on(
                        request -> type(request) == ENABLE_ROSPEC,
                        request -> advance(Progress.ADDED, Progress.ENABLED, request)),
                Rule.on(
                        request -> type(request) == START_ROSPEC,
                        request -> advance(Progress.ENABLED, Progress.STARTED, request)));
    }

    @Override
    public void powerUp() {
        progress = Progress.NONE;
        isAliveTold = false;
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

    /** Whatever length a message tells is waited for, however long it takes: TCP loses nothing. */
    private static final class Messages implements Framing {
        @Override
        public int length(Bytes heard) {
            return lengthOf(heard);
        }

        @Override
        public long gapNanos() {
            return Long.MAX_VALUE;
        }
    }

    private static int type(Bytes request) {
        return request.u16At(0) & TYPE_BITS;
    }

    private static int lengthOf(Bytes heard) {
        if (heard.length() < HEAD) {
            return Framing.MORE;
        }
        int length = heard.u32At(2);
        boolean isMessage = (heard.u16At(0) & ~TYPE_BITS) == VERSION_BITS && length >= HEAD && length <= MOST_BYTES;
        if (!isMessage) {
            return Framing.NONE;
        }
        return heard.length() < length ? Framing.MORE : length;
    }

    private List<Said> configure(Bytes request) {
        // A byte, whether all settings are to be as delivered, comes before the parameters.
        isAliveTold = find(after(HEAD + 1, request), KEEPALIVE_SPEC)
                .filter(spec -> !spec.isEmpty() && spec.at(0) == 1)
                .isPresent();
        return answer(request, 0);
    }

    private List<Said> add(Bytes request) {
        // Number (4), priority and state come before the parameters of a ROSpec.
        var aiSpec = find(request.from(HEAD), RO_SPEC)
                .flatMap(spec -> find(after(6, spec), AI_SPEC))
                .filter(LlrpModel::hasItsAntennas);
        if (aiSpec.isEmpty() || progress != Progress.NONE) {
            return answer(request, PARAMETER_ERROR);
        }
        var found = new TreeSet<Integer>();
        for (int i = 0; i < aiSpec.get().u16At(0); i++) {
            found.add(aiSpec.get().u16At(2 + 2 * i));
        }
        chosen = found;
        return become(Progress.ADDED, request);
    }

    private static boolean hasItsAntennas(Bytes aiSpec) {
        return aiSpec.length() >= 2 && aiSpec.length() >= 2 + 2 * aiSpec.u16At(0);
    }

    private List<Said> advance(Progress from, Progress to, Bytes request) {
        return progress == from ? become(to, request) : answer(request, PARAMETER_ERROR);
    }

    private List<Said> become(Progress next, Bytes request) {
        progress = next;
        return answer(request, 0);
    }

    private Bytes reports() {
        var all = Bytes.NONE;
        if (progress == Progress.STARTED) {
            for (int antenna : chosen) {
                for (var epc : antennas.idsOn(antenna)) {
                    all = all.then(report(antenna, epc));
                }
            }
        }
        return all;
    }

    private Bytes report(int antenna, Bytes epc) {
        var tag = Bytes.of(0x8D).then(epc).then(0x81).then(Bytes.u16(antenna)).then(0x86, -50);
        return message(RO_ACCESS_REPORT, number++, parameter(TAG_REPORT_DATA, tag));
    }

    private static List<Said> answer(Bytes request, int status) {
        var told = parameter(LLRP_STATUS, Bytes.u16(status).then(Bytes.u16(0)));
        return Said.once(ANSWERS, message(type(request) + 10, request.u32At(6), told));
    }

    private static Bytes message(int type, int number, Bytes parameters) {
        return Bytes.u16(VERSION_BITS | type)
                .then(Bytes.u32(HEAD + parameters.length()))
                .then(Bytes.u32(number))
                .then(parameters);
    }

    private static Bytes parameter(int type, Bytes content) {
        return Bytes.u16(type)
                .then(Bytes.u16(PARAMETER_HEAD + content.length()))
                .then(content);
    }

    /** A request whose length was damaged may end anywhere. */
    private static Bytes after(int count, Bytes bytes) {
        return bytes.length() < count ? Bytes.NONE : bytes.from(count);
    }

    /** The content of the first parameter of this type. */
    private static Optional<Bytes> find(Bytes parameters, int type) {
        var left = parameters;
        while (left.length() >= PARAMETER_HEAD) {
            int length = left.u16At(2);
            if (length < PARAMETER_HEAD || length > left.length()) {
                return Optional.empty();
            }
            if (left.u16At(0) == type) {
                return Optional.of(left.part(PARAMETER_HEAD, length));
            }
            left = left.from(length);
        }
        return Optional.empty();
    }
}
