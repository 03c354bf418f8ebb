package io.placard.kiosk.sensing;

import io.placard.hardware.DeviceVitals;

/**
 * A reader or sensor as it is now.
 *
 * @param meaning what the tag that was read last, or the slot, stands for; empty for nothing
 */
public record LiveDevice(DeviceVitals vitals, HealthWords health, String meaning) {}
