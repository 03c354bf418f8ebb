package io.placard.hardware.ultrasonic.maxbotix;

import io.placard.hardware.ultrasonic.GateSettings;
import io.placard.hardware.ultrasonic.SensorRange;
import io.placard.hardware.ultrasonic.Unit;

/**
 * What MaxBotix' families of sensors say.
 *
 * @param digits of each distance
 * @param unit the distance is in
 * @param nothing what the sensor says where it sees nothing: the largest distance it knows
 * @param least the nearest distance it measures
 * @param medianOf readings the median is taken of
 */
record MaxbotixModel(int digits, Unit unit, int nothing, int least, int medianOf) {
    GateSettings gate() {
        return GateSettings.of(new SensorRange(unit.toMm(least), unit.toMm(nothing) - 1))
                .withMedianOf(medianOf);
    }
}
