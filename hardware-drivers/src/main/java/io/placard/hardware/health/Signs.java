package io.placard.hardware.health;

import java.time.Duration;

/**
 * What was counted on a line until one moment; where less time has passed since the port was opened, since then.
 *
 * @param sinceByte how long no byte has come, or the port has been open without any
 * @param sinceUnderstood likewise for frames that hold
 * @param wasUnderstood whether any frame has held since the port was opened
 * @param isOneByte whether the latest bytes were all the same
 * @param lastByte the latest, 0 to 255
 * @param burst bytes in the last ten seconds
 * @param frames in the last minute
 * @param distances in the last minute
 * @param changes in the last minute: covered, free, put, lifted
 * @param stillness how long the same distance has been measured
 */
record Signs(
        Duration sinceByte,
        Duration sinceUnderstood,
        boolean wasUnderstood,
        boolean isOneByte,
        int lastByte,
        int burst,
        Frames frames,
        Distances distances,
        int changes,
        Stillness stillness) {
    /** How many held, and how many were broken. */
    record Frames(int whole, int broken) {}

    /**
     * How far readings were from those before them.
     *
     * @param pairs readings right after another, both within what the sensor measures
     * @param jumps of these, those that are farther apart than noise explains
     */
    record Distances(int pairs, int jumps) {}

    /**
     * The same distance to the mm, again and again.
     *
     * @param readings how many
     */
    record Stillness(int mm, Duration since, long readings) {}
}
