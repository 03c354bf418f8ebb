package io.placard.hardware.simulated.model;

import io.placard.hardware.simulated.script.Bytes;
import io.placard.hardware.simulated.script.Framing;
import io.placard.hardware.simulated.script.Rule;
import io.placard.hardware.simulated.script.Said;
import java.time.Duration;
import java.util.List;

/**
 * A PN532 on its serial interface (NXP UM0701-02, chapters 6 and 7). Without having been woken it hears nothing; with
 * its retries unbound, as they are after each power-up, a look for a tag ends only with a tag; and a tag that was
 * selected answers again only after the field was off.
 *
 * <pre>
 * 00 00 FF | length | -length | D4 or D5, data | -sum of them | 00
 * </pre>
 */
final class Pn532Model implements ReaderModel {
    private static final int BAUD = 115_200;
    private static final Duration ACKNOWLEDGES = Duration.ofMillis(1);
    private static final Duration ANSWERS = Duration.ofMillis(4);
    private static final Duration LOOKS = Duration.ofMillis(25);
    private static final Bytes ACK = Bytes.hex("00 00 FF 00 FF 00");
    private static final Bytes HOST_ACK = Bytes.hex("00 FF 00 FF");
    private static final Bytes HOST_NACK = Bytes.hex("00 FF FF 00");
    private static final Bytes ERROR = Bytes.hex("00 00 FF 01 FF 7F 81 00");
    private static final int WAKING = 0x55;
    private static final int FROM_HOST = 0xD4;
    private static final int FROM_CHIP = 0xD5;
    private static final int FIRMWARE = 0x02;
    private static final int SAM_CONFIGURATION = 0x14;
    private static final int RF_CONFIGURATION = 0x32;
    private static final int LOOK = 0x4A;
    private static final int RELEASE = 0x52;

    /** 00 FF, length, its check. */
    private static final int HEAD = 4;

    private final Antennas antennas = new Antennas();
    private boolean isAwake;
    private boolean isRetryBound;
    private boolean isSelected;
    private boolean isLooking;
    private Bytes lastAnswer = Bytes.NONE;

    @Override
    public int baud() {
        return BAUD;
    }

    @Override
    public Framing framing() {
        return Pn532Model::lengthOf;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.on(request -> request.at(0) == WAKING, _ -> wake()),
                Rule.on(request -> request.length() == 1, _ -> List.of()),
                Rule.on(_ -> !isAwake, _ -> List.of()),
                Rule.on(HOST_ACK::equals, _ -> abort()).interrupting(),
                Rule.on(HOST_NACK::equals, _ -> Said.once(ACKNOWLEDGES, lastAnswer)),
                Rule.on(request -> request.at(HEAD) == FROM_HOST, this::obey).interrupting());
    }

    @Override
    public void powerUp() {
        isAwake = false;
        isRetryBound = false;
        isSelected = false;
        isLooking = false;
    }

    @Override
    public Bytes put(int antenna, String tag) {
        antennas.put(antenna, tag);
        isSelected = false;
        if (!isLooking) {
            return Bytes.NONE;
        }
        isLooking = false;
        return targets();
    }

    @Override
    public Bytes lift(int antenna, String tag) {
        antennas.lift(antenna, tag);
        return Bytes.NONE;
    }

    private static int lengthOf(Bytes heard) {
        if (heard.at(0) != 0) {
            return heard.at(0) == WAKING ? 1 : Framing.NONE;
        }
        if (heard.length() < 2) {
            return Framing.MORE;
        }
        if (heard.at(1) != 0xFF) {
            return 1;
        }
        return heard.length() < HEAD ? Framing.MORE : lengthOfFrame(heard);
    }

    /** From its 00 FF on; an ACK has the length 00 FF, a NACK FF 00. */
    private static int lengthOfFrame(Bytes heard) {
        if (heard.u16At(2) == 0x00FF || heard.u16At(2) == 0xFF00) {
            return HEAD;
        }
        int length = heard.at(2);
        int end = HEAD + length + 1;
        if (((length + heard.at(3)) & 0xFF) != 0) {
            return Framing.NONE;
        }
        if (heard.length() < end) {
            return Framing.MORE;
        }
        return (heard.part(HEAD, end).sum() & 0xFF) == 0 ? end : Framing.NONE;
    }

    private List<Said> wake() {
        isAwake = true;
        return List.of();
    }

    private List<Said> abort() {
        isLooking = false;
        return List.of();
    }

    private List<Said> obey(Bytes request) {
        isLooking = false;
        var data = request.part(HEAD + 2, request.length() - 1);
        return switch (request.at(HEAD + 1)) {
            case FIRMWARE -> done(FIRMWARE, Bytes.hex("32 01 06 07"));
            case SAM_CONFIGURATION -> done(SAM_CONFIGURATION, Bytes.NONE);
            case RF_CONFIGURATION -> configure(data);
            case LOOK -> look();
            case RELEASE -> done(RELEASE, Bytes.of(0));
            default -> List.of(new Said(ACKNOWLEDGES, ACK), new Said(ANSWERS, ERROR));
        };
    }

    /**
     * Item 1 is the field: off, and a tag has forgotten that it was selected. Item 5 has the retries; FF is for ever.
     */
    private List<Said> configure(Bytes data) {
        if (data.at(0) == 1 && data.at(1) == 0) {
            isSelected = false;
        }
        if (data.at(0) == 5) {
            isRetryBound = data.at(3) != 0xFF;
        }
        return done(RF_CONFIGURATION, Bytes.NONE);
    }

    private List<Said> look() {
        boolean hasTag = !isSelected && !antennas.on(1).isEmpty();
        if (hasTag || isRetryBound) {
            lastAnswer = hasTag ? targets() : answer(LOOK, Bytes.of(0));
            return List.of(new Said(ACKNOWLEDGES, ACK), new Said(LOOKS, lastAnswer));
        }
        isLooking = true;
        return Said.once(ACKNOWLEDGES, ACK);
    }

    private Bytes targets() {
        isSelected = true;
        var id = antennas.idsOn(1).getFirst();
        return answer(
                LOOK,
                Bytes.of(1, 1, 0x00, id.length() == 4 ? 0x04 : 0x44, 0x08, id.length())
                        .then(id));
    }

    private List<Said> done(int command, Bytes data) {
        lastAnswer = answer(command, data);
        return List.of(new Said(ACKNOWLEDGES, ACK), new Said(ANSWERS, lastAnswer));
    }

    private static Bytes answer(int command, Bytes data) {
        var all = Bytes.of(FROM_CHIP, command + 1).then(data);
        return Bytes.of(0, 0, 0xFF, all.length(), -all.length()).then(all).then(-all.sum(), 0);
    }
}
