package io.placard.hardware.rfid.polled;

/** Bytes to send, which nobody changes. */
public final class Message {
    private final byte[] bytes;

    public Message(byte... bytes) {
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
