package io.placard.hardware.simulated.model;

/** A distance sensor. */
public interface SensorModel extends DeviceModel {
    /** What it measures from now on, mm. */
    void distance(int mm);

    /** From now on it measures by up to so many mm more or less, in other ways each time; exactly at first. */
    void jitter(int mm);

    /** From now on it says nothing, as without power. */
    void fallSilent();
}
