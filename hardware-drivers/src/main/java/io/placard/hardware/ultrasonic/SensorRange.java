package io.placard.hardware.ultrasonic;

/**
 * What a sensor can measure, from its datasheet.
 *
 * @param minMm nearer than this the sensor is blind, mm; it says 0 or nonsense
 * @param maxMm farther than this the sensor sees nothing, mm
 */
public record SensorRange(int minMm, int maxMm) {}
