package io.placard.hardware.rfid.pn532;

/** Makes frames as a PN532 sends them. */
final class Pn532Frames {
    private Pn532Frames() {}

    /** An information frame with these data after its identifier. */
    static byte[] information(byte... data) {
        var frame = new byte[data.length + 8];
        frame[2] = -1;
        frame[3] = (byte) (data.length + 1);
        frame[4] = (byte) -frame[3];
        frame[5] = (byte) 0xD5;
        System.arraycopy(data, 0, frame, 6, data.length);
        frame[frame.length - 2] = (byte) -sum((byte) 0xD5, data);
        return frame;
    }

    /** The same in an extended frame. */
    static byte[] extended(byte... data) {
        var frame = new byte[data.length + 11];
        frame[2] = -1;
        frame[3] = -1;
        frame[4] = -1;
        frame[5] = (byte) ((data.length + 1) >> 8);
        frame[6] = (byte) (data.length + 1);
        frame[7] = (byte) -(frame[5] + frame[6]);
        frame[8] = (byte) 0xD5;
        System.arraycopy(data, 0, frame, 9, data.length);
        frame[frame.length - 2] = (byte) -sum((byte) 0xD5, data);
        return frame;
    }

    /** What is said of one tag of type A with this id. */
    static byte[] target(byte[] id) {
        var data = new byte[7 + id.length];
        data[0] = 0x4B;
        data[1] = 1;
        data[2] = 1;
        data[4] = 4;
        data[5] = 8;
        data[6] = (byte) id.length;
        System.arraycopy(id, 0, data, 7, id.length);
        return data;
    }

    private static byte sum(byte first, byte[] data) {
        int sum = first;
        for (byte value : data) {
            sum += value;
        }
        return (byte) sum;
    }
}
