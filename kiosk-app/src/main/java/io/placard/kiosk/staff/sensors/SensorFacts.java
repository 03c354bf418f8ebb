package io.placard.kiosk.staff.sensors;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reader or sensor, at one moment.
 *
 * @param name as configured
 * @param wiring its driver and its port
 * @param slot what a distance sensor has besides; empty for a reader
 * @param raw its latest bytes in hex digits
 * @param meaning what the tag that was read last, or the slot, stands for; empty for nothing
 */
public record SensorFacts(
        String name,
        Wiring wiring,
        Optional<Slot> slot,
        Health health,
        LastReading last,
        Counts counts,
        String raw,
        String meaning) {
    /** How it is connected. */
    public record Wiring(String driver, String port) {}

    /**
     * Of a distance sensor.
     *
     * @param number the slot's
     * @param coveredMm covered at this distance or nearer
     * @param distances the latest in mm, the oldest first; negative where nothing was there
     */
    public record Slot(int number, int coveredMm, List<Integer> distances) {
        public Slot {
            distances = List.copyOf(distances);
        }
    }

    /** Whether it is well, in words; the remedy is empty where nothing is to be done. */
    public record Health(Mood mood, String words, String remedy) {}

    /** How much it matters. */
    public enum Mood {
        WELL,
        QUIET,
        TROUBLE
    }

    /** What it said last; both null for never. */
    public record LastReading(
            @Nullable String value, @Nullable Instant at) {}

    /**
     * How much of everything.
     *
     * @param errorsPerMinute broken frames
     * @param outOfRange distances that the sensor cannot measure, since the start
     * @param reconnects how often its port was lost and opened again
     */
    public record Counts(
            double readingsPerSecond, int errorsPerMinute, long invalidFrames, long outOfRange, int reconnects) {}
}
