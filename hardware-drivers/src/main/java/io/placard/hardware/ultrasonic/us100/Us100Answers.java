package io.placard.hardware.ultrasonic.us100;

import io.placard.hardware.ultrasonic.DistanceFrame;
import io.placard.hardware.ultrasonic.PolledSensor;
import java.util.Optional;

/**
 * What a US-100 is asked, and what it answers: neither start nor checksum, only as many bytes as the question wants
 * (arduibots.wordpress.com, 2014/10/12). So an answer counts by its place after the question, and must be plausible.
 *
 * <pre>
 * 55 ->  high byte | low byte: mm, 2 to 9999
 * 50 ->  degrees Celsius + 45
 * </pre>
 */
final class Us100Answers implements PolledSensor {
    private static final byte ASK_DISTANCE = 0x55;
    private static final byte ASK_WARMTH = 0x50;

    /** Once in 600 questions: about a minute. */
    private static final int WARMTH_EVERY = 600;

    private static final int WARMTH_OFFSET = 45;
    private static final int MOST_WARMTH = 130;
    private static final int LEAST_MM = 2;
    private static final int MOST_MM = 9999;
    private static final int NONE = -1;
    private static final Optional<DistanceFrame> CORRUPT = Optional.of(new DistanceFrame.Corrupt());

    private int questions;
    private boolean isWarmthAsked;
    private int high = NONE;

    @Override
    public byte[] ask() {
        high = NONE;
        isWarmthAsked = questions == 0;
        questions = (questions + 1) % WARMTH_EVERY;
        return new byte[] {isWarmthAsked ? ASK_WARMTH : ASK_DISTANCE};
    }

    @Override
    public Optional<DistanceFrame> accept(byte value) {
        int unsigned = Byte.toUnsignedInt(value);
        if (isWarmthAsked) {
            boolean isPlausible = unsigned > 1 && unsigned < MOST_WARMTH;
            return isPlausible ? Optional.of(new DistanceFrame.Warmth(unsigned - WARMTH_OFFSET)) : CORRUPT;
        }
        if (high == NONE) {
            high = unsigned;
            return Optional.empty();
        }
        int mm = (high << 8) | unsigned;
        high = NONE;
        return mm >= LEAST_MM && mm <= MOST_MM ? Optional.of(new DistanceFrame.Valid(mm)) : CORRUPT;
    }

    @Override
    public boolean jitters() {
        return true;
    }

    @Override
    public void reset() {
        high = NONE;
    }
}
