package io.placard.hardware.ultrasonic;

/**
 * What a sensor can measure, from its datasheet.
 *
 * @param minMm nearer than this the sensor is blind, mm; it says 0 or nonsense
 * @param maxMm farther than this the sensor sees nothing, mm
 */
public record SensorRange(int minMm, int maxMm) {
    /** A reading of nothing: farther than any sensor's range. */
    public static final int NOTHING_MM = Integer.MAX_VALUE;

    boolean isBlindAt(int mm) {
        return mm < minMm;
    }

    boolean isBeyond(int mm) {
        return mm > maxMm;
    }
}
