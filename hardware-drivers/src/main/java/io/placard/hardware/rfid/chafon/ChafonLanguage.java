package io.placard.hardware.rfid.chafon;

import io.placard.hardware.driver.Findings;
import io.placard.hardware.rfid.InventoryPresence;
import io.placard.hardware.rfid.frame.FrameFormat;
import io.placard.hardware.rfid.polled.Answer;
import io.placard.hardware.rfid.polled.Language;
import io.placard.hardware.rfid.polled.PollSettings;
import io.placard.hardware.rfid.polled.Script;
import io.placard.hardware.rfid.polled.Step;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Frames of Chafon's UHF readers (UHFReader18 and UHFReader288 user's manuals; captures of wabson/chafon-rfid). No mark
 * tells where a frame begins; only its CRC does, and the silence before it.
 *
 * <pre>
 * bytes that follow | address | command | status | data | CRC-16/MCRF4XX, low and high
 * </pre>
 *
 * The data of an inventory are the number of tags and, for each, the length of its EPC and the EPC. UHFReader288 puts
 * the antenna before the number and a byte of strength after each EPC.
 */
final class ChafonLanguage implements Language, FrameFormat {
    /** Address, command, status and CRC are counted by the length. */
    private static final int COUNTED_BESIDES_DATA = 5;

    private static final int DATA = 4;
    private static final int CRC_BYTES = 2;
    private static final int LONGEST = 256;
    private static final int EVERY_READER = 0xFF;
    private static final int INVENTORY = 0x01;
    private static final int SET_POWER = 0x2F;
    private static final int MORE_FOLLOWS = 0x03;
    private static final int ANTENNA_ERROR = 0xF8;
    private static final int NO_TAG = 0xFB;

    /** The last status of an inventory that went well: done, out of time, more, memory full. */
    private static final int LAST_GOOD_STATUS = 0x04;

    /** Of an inventory (UHFReader288 manual): Q 4, session 0, no mask, target A, antenna, 5 x 100 ms at most. */
    private static final byte[] LOOK = {0x04, 0x00, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x05};

    private static final int ANTENNA_AT = 7;
    private static final int FIRST_ANTENNA = 0x80;

    private final PollSettings settings;
    private final boolean hasAntennas;

    /**
     * For one reader.
     *
     * @param hasAntennas whether the reader takes an antenna's number (UHFReader288), or no parameters at all
     */
    ChafonLanguage(PollSettings settings, boolean hasAntennas) {
        this.settings = settings;
        this.hasAntennas = hasAntennas;
    }

    @Override
    public FrameFormat format() {
        return this;
    }

    @Override
    public int longest() {
        return LONGEST;
    }

    @Override
    public int length(byte[] bytes, int from, int end) {
        int length = bytes[from] & 0xFF;
        if (length < COUNTED_BESIDES_DATA) {
            return NONE;
        }
        // Answers to what we never ask are noise, which meets a CRC of 16 bits once in a while.
        boolean isCommandKnown = end - from < 3 || bytes[from + 2] == INVENTORY || bytes[from + 2] == SET_POWER;
        return isCommandKnown ? 1 + length : NONE;
    }

    @Override
    public boolean holds(byte[] bytes, int from, int end) {
        return Crc16Mcrf4xx.of(bytes, from, end) == 0;
    }

    @Override
    public Answer read(byte[] frame) {
        int command = frame[2] & 0xFF;
        return command == INVENTORY ? inventory(frame) : new Answer.Done(command);
    }

    @Override
    public Script script(int attempt) {
        var beginning = new ArrayList<Step>();
        settings.powerDbm()
                .ifPresent(dbm ->
                        beginning.add(new Step.Setting(SET_POWER, command(SET_POWER, new byte[] {(byte) dbm}))));
        var loop = new ArrayList<Step>();
        for (int antenna : hasAntennas ? settings.antennas() : List.of(1)) {
            var place = hasAntennas ? settings.placeOf(antenna) : Findings.ONLY_PLACE;
            loop.add(new Step.Round(INVENTORY, command(INVENTORY, look(antenna)), place, true));
        }
        return new Script(beginning, loop);
    }

    private byte[] look(int antenna) {
        if (!hasAntennas) {
            return new byte[0];
        }
        var look = LOOK.clone();
        look[ANTENNA_AT] = (byte) (FIRST_ANTENNA + antenna - 1);
        return look;
    }

    private static Answer inventory(byte[] frame) {
        int status = frame[3] & 0xFF;
        if (status == NO_TAG) {
            return new Answer.Tags(List.of(), true);
        }
        if (status == ANTENNA_ERROR) {
            return new Answer.Refused(
                    INVENTORY,
                    "The reader finds no antenna at one of its plugs. Check the cable,"
                            + " and the antennas in the configuration.");
        }
        if (status == 0 || status > LAST_GOOD_STATUS) {
            return new Answer.Refused(
                    INVENTORY,
                    "The reader refuses to look for tags: status "
                            + HexFormat.of().withUpperCase().toHexDigits(frame[3]) + ".");
        }
        return sightings(frame, DATA + 1, 1)
                .or(() -> sightings(frame, DATA, 0))
                .<Answer>map(found -> new Answer.Tags(found, status != MORE_FOLLOWS))
                .orElseGet(Answer.Senseless::new);
    }

    /**
     * Reads the tags in one of two layouts; empty where the frame has not exactly this layout.
     *
     * @param countAt where the number of tags stands
     * @param strengthBytes how many bytes of strength follow an EPC
     */
    private static Optional<List<Answer.Sighting>> sightings(byte[] frame, int countAt, int strengthBytes) {
        int end = frame.length - CRC_BYTES;
        var found = new ArrayList<Answer.Sighting>();
        int at = countAt + 1;
        if (at > end) {
            return Optional.empty();
        }
        for (int left = frame[countAt] & 0xFF; left > 0; left--) {
            int epcLength = at < end ? frame[at] & 0xFF : 0;
            int epcEnds = at + 1 + epcLength;
            if (epcLength == 0 || epcEnds + strengthBytes > end) {
                return Optional.empty();
            }
            var epc = HexFormat.of().withUpperCase().formatHex(frame, at + 1, epcEnds);
            found.add(new Answer.Sighting(Findings.ONLY_PLACE, epc, InventoryPresence.NO_RSSI));
            at = epcEnds + strengthBytes;
        }
        return at == end ? Optional.of(found) : Optional.empty();
    }

    private static byte[] command(int command, byte[] data) {
        var frame = new byte[3 + data.length + CRC_BYTES];
        frame[0] = (byte) (frame.length - 1);
        frame[1] = (byte) EVERY_READER;
        frame[2] = (byte) command;
        System.arraycopy(data, 0, frame, 3, data.length);
        int crc = Crc16Mcrf4xx.of(frame, 0, frame.length - CRC_BYTES);
        frame[frame.length - 2] = (byte) crc;
        frame[frame.length - 1] = (byte) (crc >> 8);
        return frame;
    }
}
