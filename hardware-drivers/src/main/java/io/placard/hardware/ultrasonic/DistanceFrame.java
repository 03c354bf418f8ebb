package io.placard.hardware.ultrasonic;

/** What a decoder made of the bytes of one frame. */
public sealed interface DistanceFrame {
    /**
     * A frame whose checksum holds.
     *
     * @param mm what the sensor said, which may lie outside its range
     */
    record Valid(int mm) implements DistanceFrame {}

    /** As many bytes as a frame has, with no frame in them. */
    record Corrupt() implements DistanceFrame {}
}
