package io.placard.hardware.serial;

import java.time.Duration;

/**
 * How a port is opened; always 8N1.
 *
 * @param baud bits a second; means nothing to a TCP line
 * @param dtr whether the line "data terminal ready" is raised while the port is open: it powers some readers' antennas
 *     (Parallax 28340) and resets some boards (Arduino)
 * @param readTimeout the longest wait for a byte, and so between two looks at what is due
 * @param tcpPort the port of a TCP line whose name has none; {@link #NO_TCP_PORT} where it must have one
 */
public record LineSettings(int baud, boolean dtr, Duration readTimeout, int tcpPort) {
    /** Such devices have no port of their own. */
    public static final int NO_TCP_PORT = 0;

    /** For devices that talk of their own accord. */
    public static final Duration PATIENT = Duration.ofMillis(100);

    /** For devices that are asked many times a second. */
    public static final Duration BRISK = Duration.ofMillis(10);

    /** Of a port that nobody connects such a device to. */
    private static final int USUAL_BAUD = 9600;

    /** For a device that talks of its own accord. */
    public static LineSettings listening(int baud) {
        return new LineSettings(baud, true, PATIENT, NO_TCP_PORT);
    }

    /** For a device that is asked many times a second. */
    public static LineSettings asking(int baud) {
        return new LineSettings(baud, true, BRISK, NO_TCP_PORT);
    }

    /** For a device with a network plug, which has a TCP port by its standard. */
    public static LineSettings network(int tcpPort) {
        return new LineSettings(USUAL_BAUD, true, BRISK, tcpPort);
    }

    /** The same at another speed. */
    public LineSettings withBaud(int other) {
        return new LineSettings(other, dtr, readTimeout, tcpPort);
    }

    /** The same with another state of DTR. */
    public LineSettings withDtr(boolean raised) {
        return new LineSettings(baud, raised, readTimeout, tcpPort);
    }
}
