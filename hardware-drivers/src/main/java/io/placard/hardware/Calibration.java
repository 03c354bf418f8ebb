package io.placard.hardware;

import io.placard.hardware.driver.Findings;
import io.placard.hardware.ultrasonic.GateSettings;
import io.placard.hardware.ultrasonic.SensorRange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns how far it is to the back of an empty slot, and proposes from where on something covers it. Readings come from
 * one thread, the result is taken by another.
 */
final class Calibration {
    /** As long as the slot is looked at. */
    static final Duration DURATION = Duration.ofSeconds(2);

    /** A threshold at this part of the empty distance leaves room for noise on both sides. */
    private static final int PERCENT_OF_EMPTY = 70;

    /** The slowest sensor makes ten in two seconds. */
    private static final int LEAST_READINGS = 5;

    /** Far more than any sensor makes in two seconds. */
    private static final int MOST_READINGS = 1000;

    /** A solid target jumps by 10 to 30 mm to either side. */
    private static final int QUIET_SPREAD_MM = 60;

    private static final int QUIET_SPREAD_PERCENT = 20;
    private static final int TENTHS = 10;
    private static final int PERCENT = 100;

    private final GateSettings gate;
    private final List<Integer> distances = new ArrayList<>();
    private int blind;

    Calibration(GateSettings gate) {
        this.gate = gate;
    }

    /** @param value as {@link HardwareEvent.Reading} has it */
    synchronized void reading(String value) {
        int mm = value.equals(Findings.NO_TARGET) ? SensorRange.NOTHING_MM : Integer.parseInt(value);
        if (mm < gate.range().minMm()) {
            blind++;
        } else if (distances.size() < MOST_READINGS) {
            distances.add(mm);
        }
    }

    synchronized CalibrationResult result() {
        if (distances.size() + blind < LEAST_READINGS) {
            return new CalibrationResult.Impossible("Only " + (distances.size() + blind) + " readings came in "
                    + DURATION.toSeconds() + " s. Check the sensor's power and wires, then try again.");
        }
        if (distances.size() < LEAST_READINGS) {
            return new CalibrationResult.Impossible("The sensor says that something is nearer than it can measure ("
                    + gate.range().minMm() + " mm). Some say so of open space too. Empty the slot and try again,"
                    + " or set covered_mm by hand.");
        }
        distances.sort(null);
        int empty = distances.get(distances.size() / 2);
        if (empty > gate.range().maxMm()) {
            return new CalibrationResult.Impossible("Nothing is within the sensor's reach of "
                    + gate.range().maxMm() + " mm, so there is no distance to learn from. Set covered_mm by hand.");
        }
        return propose(empty, quantile(1), quantile(TENTHS - 1));
    }

    private CalibrationResult propose(int empty, int near, int far) {
        if (far - near > Math.max(QUIET_SPREAD_MM, empty * QUIET_SPREAD_PERCENT / PERCENT)) {
            return new CalibrationResult.Impossible("The readings scatter from " + near + " mm to "
                    + (far > gate.range().maxMm() ? "nothing at all" : far + " mm")
                    + ". Keep hands away from the slot, see that its back stands square to the sensor and that no other"
                    + " sensor measures beside it, then try again.");
        }
        int least = Math.max(gate.range().minMm(), DeviceSettings.DistanceSensor.LEAST_COVERED_MM);
        int covered = Math.max(empty * PERCENT_OF_EMPTY / PERCENT, least);
        if (gate.uncoveredMm(covered) > near) {
            return new CalibrationResult.Impossible(
                    "The empty slot is " + empty + " mm deep, too little for this sensor:"
                            + " covered at " + covered + " mm, it would be free only from " + gate.uncoveredMm(covered)
                            + " mm on. Move the sensor back, or take one that measures nearer.");
        }
        return new CalibrationResult.Proposed(empty, covered, distances.size());
    }

    private int quantile(int tenths) {
        return distances.get((distances.size() - 1) * tenths / TENTHS);
    }
}
