package io.placard.hardware.rfid;

/** What a decoder made of the bytes of one frame. */
public sealed interface TagFrame {
    /**
     * A frame whose checksum holds.
     *
     * @param tag the tag's id, hex digits in upper case
     */
    record Valid(String tag) implements TagFrame {}

    /** A frame that is cut short, too long, or whose checksum is wrong; a tag may be there nevertheless. */
    record Corrupt() implements TagFrame {}
}
