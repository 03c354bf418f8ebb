package io.placard.hardware.ultrasonic.a02;

import io.placard.hardware.ultrasonic.DistanceDecoder;
import io.placard.hardware.ultrasonic.DistanceFrame;
import io.placard.hardware.ultrasonic.SumDecoder;
import java.util.Optional;

/**
 * Decodes the frames of A02YYUW, A01, ME007YS and JSN-SR04T distance sensors (wiki.dfrobot.com/sen0311/docs/21651).
 *
 * <pre>
 * FF | high byte | low byte: mm | sum of the three, low byte
 * </pre>
 */
public final class A02Decoder implements DistanceDecoder {
    private static final int HEADER = 0xFF;

    /**
     * Farther than any of the sensors measures. 511 mm, FF 01 FF FF, again and again is also 65281 mm, FF FF 01 FF,
     * again and again: whoever starts within a frame would never find out. It is the one such distance.
     */
    private static final int MOST_MM = 10_000;

    /** From here on no other frame looks alike: whatever a sensor means by it, it is far away. */
    private static final int LEAST_CODE = 0xFFFD;

    private final SumDecoder frames =
            new SumDecoder(HEADER, mm -> mm <= MOST_MM || mm >= LEAST_CODE, DistanceFrame.Valid::new);

    @Override
    public Optional<DistanceFrame> accept(byte value) {
        return frames.accept(value);
    }

    @Override
    public boolean jitters() {
        return true;
    }

    @Override
    public void reset() {
        frames.reset();
    }
}
