package io.placard.hardware.rfid.llrp;

import java.nio.ByteBuffer;
import java.util.List;

/** The messages we send, in the binary encoding of LLRP 1.0.1, chapter 16; numbers in brackets are its sections. */
final class LlrpMessages {
    /** A message has version and type (2), its length (4) and a number (4) before its parameters (16.1.1). */
    static final int HEAD = 10;

    static final int VERSION_1 = 1 << 10;
    static final int SET_READER_CONFIG = 3;
    static final int ADD_ROSPEC = 20;
    static final int DELETE_ROSPEC = 21;
    static final int START_ROSPEC = 22;
    static final int ENABLE_ROSPEC = 24;
    static final int KEEPALIVE_ACK = 72;

    private static final int LONGEST = 256;
    private static final int ROSPEC = 177;
    private static final int RO_BOUNDARY_SPEC = 178;
    private static final int RO_START_TRIGGER = 179;
    private static final int RO_STOP_TRIGGER = 182;
    private static final int AI_SPEC = 183;
    private static final int AI_STOP_TRIGGER = 184;
    private static final int INVENTORY_PARAMETER_SPEC = 186;
    private static final int KEEPALIVE_SPEC = 220;
    private static final int RO_REPORT_SPEC = 237;
    private static final int TAG_REPORT_CONTENT = 238;
    private static final byte PERIODIC = 1;
    private static final byte AFTER_EACH_TAGS = 1;
    private static final byte GEN2 = 1;

    /** Antenna and peak strength are reported (13.2.1.1). */
    private static final short ANTENNA_AND_STRENGTH = 0x1400;

    /** The number of our one specification of what to do. */
    private static final int OURS = 1;

    private static final int ALL = 0;

    private LlrpMessages() {}

    /** The reader shows that it is alive so often (13.2.1, 13.2.4). */
    static byte[] setKeepalive(int millis) {
        var body = body();
        body.put((byte) 0);
        int at = begin(body, KEEPALIVE_SPEC);
        body.put(PERIODIC).putInt(millis);
        end(body, at);
        return message(SET_READER_CONFIG, body);
    }

    /** What others, or we before a crash, had the reader do. */
    static byte[] deleteAllRoSpecs() {
        return message(DELETE_ROSPEC, body().putInt(ALL));
    }

    static byte[] enableRoSpec() {
        return message(ENABLE_ROSPEC, body().putInt(OURS));
    }

    static byte[] startRoSpec() {
        return message(START_ROSPEC, body().putInt(OURS));
    }

    static byte[] keepaliveAck() {
        return message(KEEPALIVE_ACK, body());
    }

    /** Look with these antennas until told otherwise, and report each tag at once (11.2). */
    static byte[] addRoSpec(List<Integer> antennas) {
        var body = body();
        int roSpec = begin(body, ROSPEC);
        body.putInt(OURS).put((byte) 0).put((byte) 0);
        int boundary = begin(body, RO_BOUNDARY_SPEC);
        int start = begin(body, RO_START_TRIGGER);
        body.put((byte) 0);
        end(body, start);
        int stop = begin(body, RO_STOP_TRIGGER);
        body.put((byte) 0).putInt(0);
        end(body, stop);
        end(body, boundary);
        addAntennas(body, antennas);
        int report = begin(body, RO_REPORT_SPEC);
        body.put(AFTER_EACH_TAGS).putShort((short) 1);
        int content = begin(body, TAG_REPORT_CONTENT);
        body.putShort(ANTENNA_AND_STRENGTH);
        end(body, content);
        end(body, report);
        end(body, roSpec);
        return message(ADD_ROSPEC, body);
    }

    private static void addAntennas(ByteBuffer body, List<Integer> antennas) {
        int spec = begin(body, AI_SPEC);
        body.putShort((short) antennas.size());
        antennas.forEach(each -> body.putShort(each.shortValue()));
        int stop = begin(body, AI_STOP_TRIGGER);
        body.put((byte) 0).putInt(0);
        end(body, stop);
        int inventory = begin(body, INVENTORY_PARAMETER_SPEC);
        body.putShort((short) 1).put(GEN2);
        end(body, inventory);
        end(body, spec);
    }

    private static ByteBuffer body() {
        return ByteBuffer.allocate(LONGEST);
    }

    private static int begin(ByteBuffer body, int type) {
        int at = body.position();
        body.putShort((short) type).putShort((short) 0);
        return at;
    }

    private static void end(ByteBuffer body, int begun) {
        body.putShort(begun + 2, (short) (body.position() - begun));
    }

    private static byte[] message(int type, ByteBuffer body) {
        int length = HEAD + body.position();
        // The number would tell answers apart; here no two of one kind are under way.
        var message = ByteBuffer.allocate(length)
                .putShort((short) (VERSION_1 | type))
                .putInt(length)
                .putInt(type);
        return message.put(body.flip()).array();
    }
}
