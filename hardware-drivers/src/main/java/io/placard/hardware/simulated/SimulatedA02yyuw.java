package io.placard.hardware.simulated;

import java.io.IOException;
import java.time.Duration;

/**
 * An A02YYUW distance sensor on a pseudo-terminal: 9600 baud, a reading every 100 ms from the first distance on. Safe
 * to use from any thread.
 *
 * <pre>
 * FF | high byte | low byte: mm | sum of the three, low byte
 * </pre>
 */
public final class SimulatedA02yyuw implements AutoCloseable {
    private static final Duration PERIOD = Duration.ofMillis(100);
    private static final int BAUD = 9600;
    private static final int HEADER = 0xFF;
    private static final int MAX_MM = 0xFFFF;

    private final PseudoTerminal terminal;
    private final RepeatingDevice device;

    private SimulatedA02yyuw(PseudoTerminal terminal) {
        this.terminal = terminal;
        this.device = new RepeatingDevice("simulated-a02yyuw", terminal, PERIOD, BAUD);
    }

    /**
     * A sensor that says nothing yet.
     *
     * @throws IOException where the platform has no pseudo-terminals; says what to do
     */
    public static SimulatedA02yyuw open() throws IOException {
        var sensor = new SimulatedA02yyuw(PseudoTerminal.open());
        sensor.device.start();
        return sensor;
    }

    /** The serial port to configure. */
    public String port() {
        return terminal.port();
    }

    /** What the sensor measures from now on, mm; the real one says 0 where it sees nothing at all. */
    public void distance(int mm) {
        device.say(frame(mm));
    }

    /** The port hangs up, as when the sensor is unplugged; within a second. */
    @Override
    public void close() {
        device.close();
    }

    static byte[] frame(int mm) {
        if (mm < 0 || mm > MAX_MM) {
            throw new IllegalArgumentException("A distance is 0 to " + MAX_MM + " mm, not " + mm);
        }
        int high = mm >> 8;
        int low = mm & 0xFF;
        return new byte[] {(byte) HEADER, (byte) high, (byte) low, (byte) (HEADER + high + low)};
    }
}
