package io.placard.hardware.ultrasonic;

import io.placard.hardware.option.OptionMistake;

/** A driver whose readings are distances. */
public interface DistanceSource {
    /** How its readings are judged. May be asked by any thread. */
    GateSettings gate();

    /** The slot counts as covered at this distance or nearer, mm. May be asked by any thread. */
    int coveredMm();

    /**
     * From now on the slot counts as covered at this distance or nearer. Any thread may call it.
     *
     * @param mm the threshold
     * @throws OptionMistake where the sensor can never see it crossed; the old one stays
     */
    void setCoveredMm(int mm);
}
