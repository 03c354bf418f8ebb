package io.placard.hardware.serial;

import java.time.Duration;

/**
 * How a port is opened; always 8N1.
 *
 * @param baud bits a second; means nothing to a TCP line
 * @param dtr whether the line "data terminal ready" is raised while the port is open: it powers some readers' antennas
 *     (Parallax 28340) and resets some boards (Arduino)
 * @param readTimeout the longest wait for a byte, and so between two looks at what is due
 */
public record LineSettings(int baud, boolean dtr, Duration readTimeout) {
    /** For devices that talk of their own accord. */
    public static final Duration PATIENT = Duration.ofMillis(100);

    /** For devices that are asked many times a second. */
    public static final Duration BRISK = Duration.ofMillis(10);

    /** For a device that talks of its own accord. */
    public static LineSettings listening(int baud) {
        return new LineSettings(baud, true, PATIENT);
    }

    /** For a device that is asked many times a second. */
    public static LineSettings asking(int baud) {
        return new LineSettings(baud, true, BRISK);
    }

    /** The same at another speed. */
    public LineSettings withBaud(int other) {
        return new LineSettings(other, dtr, readTimeout);
    }

    /** The same with another state of DTR. */
    public LineSettings withDtr(boolean raised) {
        return new LineSettings(baud, raised, readTimeout);
    }
}
