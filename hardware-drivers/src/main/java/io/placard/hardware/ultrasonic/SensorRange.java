package io.placard.hardware.ultrasonic;

import io.placard.hardware.driver.Findings;

/**
 * What a sensor can measure, from its datasheet.
 *
 * @param minMm nearer than this the sensor is blind, mm; it says 0 or nonsense
 * @param maxMm farther than this the sensor sees nothing, mm
 */
public record SensorRange(int minMm, int maxMm) {
    /** A reading of nothing: farther than any sensor's range. */
    public static final int NOTHING_MM = Findings.NOTHING_MM;

    boolean isBlindAt(int mm) {
        return mm < minMm;
    }

    /** Whether the sensor can measure it. */
    public boolean holds(int mm) {
        return !isBlindAt(mm) && !isBeyond(mm);
    }

    boolean isBeyond(int mm) {
        return mm > maxMm;
    }
}
