package io.placard.hardware.rfid.llrp;

import io.placard.hardware.rfid.frame.FrameFormat;
import io.placard.hardware.rfid.polled.Answer;
import io.placard.hardware.rfid.polled.Language;
import io.placard.hardware.rfid.polled.PollSettings;
import io.placard.hardware.rfid.polled.Script;
import io.placard.hardware.rfid.polled.Step;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * LLRP 1.0.1 as far as it takes to hear of tags: the reader greets (READER_EVENT_NOTIFICATION), is told to report every
 * tag it sees, and does so in RO_ACCESS_REPORTs until the connection ends. It expects an answer to its KEEPALIVEs.
 */
final class LlrpLanguage implements Language, FrameFormat {
    /** Longer messages are refused: a report of a thousand tags has about half of it. */
    private static final int LONGEST = 64 * 1024;

    private static final int READER_EVENT_NOTIFICATION = 63;
    private static final int RO_ACCESS_REPORT = 61;
    private static final int KEEPALIVE = 62;
    private static final int ERROR_MESSAGE = 100;

    /** The type of an answer is that of its question and ten more. */
    private static final int ANSWER = 10;

    private static final int TYPE_BITS = 0x3FF;
    private static final int VERSION_MASK = 0xFC00;
    private static final int LLRP_STATUS = 287;
    private static final int CONNECTION_ATTEMPT_EVENT = 256;
    private static final int READER_EVENT_DATA = 246;
    private static final int KEEPALIVE_MS = 1000;

    private final PollSettings settings;

    LlrpLanguage(PollSettings settings) {
        this.settings = settings;
    }

    @Override
    public FrameFormat format() {
        return this;
    }

    @Override
    public int longest() {
        return LONGEST;
    }

    /** TCP loses nothing, but may have to send a packet again. */
    @Override
    public long gapNanos() {
        return TimeUnit.SECONDS.toNanos(3);
    }

    @Override
    public int length(byte[] bytes, int from, int end) {
        if ((bytes[from] & VERSION_MASK >> Byte.SIZE) != LlrpMessages.VERSION_1 >> Byte.SIZE) {
            return NONE;
        }
        if (end - from < LlrpMessages.HEAD) {
            return MORE;
        }
        int length = ByteBuffer.wrap(bytes).getInt(from + 2);
        return length >= LlrpMessages.HEAD && length <= LONGEST ? length : NONE;
    }

    /** There is no check: TCP has one. */
    @Override
    public boolean holds(byte[] bytes, int from, int end) {
        return true;
    }

    @Override
    public Answer read(byte[] frame) {
        var message = ByteBuffer.wrap(frame);
        int type = message.getShort() & TYPE_BITS;
        message.position(LlrpMessages.HEAD);
        return switch (type) {
            case RO_ACCESS_REPORT -> LlrpReport.read(message, settings::placeOf);
            case KEEPALIVE -> new Answer.Expects(LlrpMessages.keepaliveAck());
            case READER_EVENT_NOTIFICATION -> event(message);
            default -> answer(type, message);
        };
    }

    @Override
    public Script script(int attempt) {
        var antennas = settings.antennas();
        return new Script(
                List.of(
                        new Step.Setting(READER_EVENT_NOTIFICATION, new byte[0]),
                        new Step.Setting(LlrpMessages.DELETE_ROSPEC, LlrpMessages.deleteAllRoSpecs()),
                        new Step.Setting(LlrpMessages.SET_READER_CONFIG, LlrpMessages.setKeepalive(KEEPALIVE_MS)),
                        new Step.Setting(LlrpMessages.ADD_ROSPEC, LlrpMessages.addRoSpec(antennas)),
                        new Step.Setting(LlrpMessages.ENABLE_ROSPEC, LlrpMessages.enableRoSpec())),
                List.of(new Step.Stream(LlrpMessages.START_ROSPEC, LlrpMessages.startRoSpec(), settings.places())));
    }

    /** A length has four bytes, and no check. */
    @Override
    public boolean mayLoseStep() {
        return true;
    }

    private static Answer event(ByteBuffer message) {
        var data = LlrpParameters.find(message, READER_EVENT_DATA);
        var attempt = data.flatMap(inner -> LlrpParameters.find(inner, CONNECTION_ATTEMPT_EVENT));
        if (attempt.isEmpty() || attempt.get().remaining() < 2) {
            return new Answer.Alive();
        }
        int status = attempt.get().getShort();
        return status == 0
                ? new Answer.Done(READER_EVENT_NOTIFICATION)
                : new Answer.Refused(
                        READER_EVENT_NOTIFICATION,
                        "The reader takes no connection (its status is " + status
                                + "): another program is connected to it. End that, or restart the reader.");
    }

    private static Answer answer(int type, ByteBuffer message) {
        var status = LlrpParameters.find(message, LLRP_STATUS);
        int command = type == ERROR_MESSAGE ? ERROR_MESSAGE : type - ANSWER;
        if (status.isEmpty() || status.get().remaining() < 2) {
            // Each answer has one; what has none is a maker's own message, or was damaged, and grants nothing.
            return new Answer.Alive();
        }
        int code = status.get().getShort();
        return code == 0
                ? new Answer.Done(command)
                : new Answer.Refused(
                        command,
                        "The reader refuses LLRP message " + command + " with status " + code
                                + ". Check the antennas in the configuration.");
    }
}
