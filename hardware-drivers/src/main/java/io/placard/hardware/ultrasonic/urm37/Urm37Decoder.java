package io.placard.hardware.ultrasonic.urm37;

import io.placard.hardware.ultrasonic.DistanceDecoder;
import io.placard.hardware.ultrasonic.DistanceFrame;
import io.placard.hardware.ultrasonic.SumDecoder;
import io.placard.hardware.ultrasonic.Unit;
import java.util.Optional;

/**
 * Decodes what a URM37 answers when asked for the distance (wiki.dfrobot.com/sen0001/docs/21975).
 *
 * <pre>
 * 22 | high byte | low byte: cm, FFFF for no valid reading | sum of the three, low byte
 * </pre>
 */
public final class Urm37Decoder implements DistanceDecoder {
    private static final int HEADER = 0x22;
    private static final int NO_READING = 0xFFFF;

    private final SumDecoder frames = new SumDecoder(HEADER, _ -> true, Urm37Decoder::mean);

    @Override
    public Optional<DistanceFrame> accept(byte value) {
        return frames.accept(value);
    }

    @Override
    public void reset() {
        frames.reset();
    }

    private static DistanceFrame mean(int cm) {
        return cm == NO_READING ? new DistanceFrame.NoTarget() : new DistanceFrame.Valid(Unit.CM.toMm(cm));
    }
}
