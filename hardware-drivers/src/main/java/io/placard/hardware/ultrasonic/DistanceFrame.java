package io.placard.hardware.ultrasonic;

/** What a decoder made of the bytes of one frame. */
public sealed interface DistanceFrame {
    /**
     * A frame that holds together.
     *
     * @param mm what the sensor said, which may lie outside its range
     */
    record Valid(int mm) implements DistanceFrame {}

    /** The sensor is well and heard no echo. */
    record NoTarget() implements DistanceFrame {}

    /**
     * The sensor told how warm it is.
     *
     * @param celsius whole degrees
     */
    record Warmth(int celsius) implements DistanceFrame {}

    /** As many bytes as a frame has, with no frame in them. */
    record Corrupt() implements DistanceFrame {}
}
