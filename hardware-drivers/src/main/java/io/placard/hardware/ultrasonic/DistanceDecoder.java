package io.placard.hardware.ultrasonic;

import java.util.Optional;

/** Turns the bytes of one sensor into distances; one implementation for each wire format. */
public interface DistanceDecoder {
    /** Takes the next byte; tells the frame that ends with it, or that a frame's worth of bytes made none. */
    Optional<DistanceFrame> accept(byte value);

    /**
     * Whether such sensors say distances so fine that they differ by a mm every now and then although nothing moves.
     */
    default boolean jitters() {
        return false;
    }

    /** Forgets the frame that was being received: the line was lost. */
    void reset();
}
