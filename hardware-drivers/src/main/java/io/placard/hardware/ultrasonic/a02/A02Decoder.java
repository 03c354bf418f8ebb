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

    private final SumDecoder frames = new SumDecoder(HEADER, DistanceFrame.Valid::new);

    @Override
    public Optional<DistanceFrame> accept(byte value) {
        return frames.accept(value);
    }

    @Override
    public void reset() {
        frames.reset();
    }
}
