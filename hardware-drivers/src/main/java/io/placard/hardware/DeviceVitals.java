package io.placard.hardware;

import io.placard.hardware.health.Health;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a device is, looked at closely, as one immutable picture.
 *
 * @param readingsPerSecond over the last ten seconds
 * @param errorsPerMinute broken frames in the last minute
 * @param outOfRange distances that the sensor cannot measure, since the start
 * @param sinceByte how long no byte has come, or the port has been open without any
 * @param rawHex the latest bytes, 64 at most, the oldest first, in hex digits; empty for none yet
 * @param distances the latest in mm, 120 at most, the oldest first; {@link io.placard.hardware.health.Vitals#NOTHING}
 *     where nothing was there; empty for a reader
 * @param coveredMm the slot counts as covered at this distance or nearer, mm; empty for a reader
 */
public record DeviceVitals(
        DeviceReport report,
        Health health,
        double readingsPerSecond,
        int errorsPerMinute,
        long outOfRange,
        Duration sinceByte,
        String rawHex,
        List<Integer> distances,
        OptionalInt coveredMm) {
    public DeviceVitals {
        distances = List.copyOf(distances);
    }
}
