package io.placard.hardware.simulated;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * A MaxBotix HRUSB distance sensor on a pseudo-terminal: 9600 baud, a line of text every 100 ms from the first distance
 * on. Safe to use from any thread.
 *
 * <pre>
 * R | four digits: mm, 5000 for nothing | space | 0D
 * </pre>
 */
public final class SimulatedMaxbotix implements AutoCloseable {
    private static final Duration PERIOD = Duration.ofMillis(100);
    private static final int BAUD = 9600;
    private static final int NOTHING_MM = 5000;

    private final PseudoTerminal terminal;
    private final RepeatingDevice device;

    private SimulatedMaxbotix(PseudoTerminal terminal) {
        this.terminal = terminal;
        this.device = new RepeatingDevice("simulated-maxbotix", terminal, PERIOD, BAUD);
    }

    /**
     * A sensor that says nothing yet.
     *
     * @throws IOException where the platform has no pseudo-terminals; says what to do
     */
    public static SimulatedMaxbotix open() throws IOException {
        var sensor = new SimulatedMaxbotix(PseudoTerminal.open());
        sensor.device.start();
        return sensor;
    }

    /** The serial port to configure. */
    public String port() {
        return terminal.port();
    }

    /** What the sensor measures from now on, mm; 5000 where it sees nothing. */
    public void distance(int mm) {
        if (mm < 0 || mm > NOTHING_MM) {
            throw new IllegalArgumentException("A distance is 0 to " + NOTHING_MM + " mm, not " + mm);
        }
        device.say(String.format(Locale.ROOT, "R%04d \r", mm).getBytes(StandardCharsets.US_ASCII));
    }

    /** The port hangs up, as when the sensor is unplugged; within a second. */
    @Override
    public void close() {
        device.close();
    }
}
