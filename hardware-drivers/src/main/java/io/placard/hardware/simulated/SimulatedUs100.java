package io.placard.hardware.simulated;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A US-100 distance sensor on a pseudo-terminal: answers 30 ms after it was asked. Safe to use from any thread.
 *
 * <pre>
 * 55 ->  high byte | low byte: mm
 * 50 ->  degrees Celsius + 45
 * </pre>
 */
public final class SimulatedUs100 implements AutoCloseable {
    /** Sound needs so long for the 4.5 m it measures and back. */
    private static final Duration MEASUREMENT = Duration.ofMillis(30);

    private static final byte ASK_DISTANCE = 0x55;
    private static final byte ASK_WARMTH = 0x50;
    private static final byte ROOM_WARMTH = 21 + 45;
    private static final int MAX_MM = 0xFFFF;
    private static final int SILENT = -1;
    private static final byte[] NOTHING = {};

    private final PseudoTerminal terminal;
    private final AnsweringDevice device;
    private final AtomicInteger distance = new AtomicInteger(SILENT);

    private SimulatedUs100(PseudoTerminal terminal) {
        this.terminal = terminal;
        this.device = new AnsweringDevice("simulated-us100", terminal, this::answer, MEASUREMENT);
    }

    /**
     * A sensor that does not answer yet.
     *
     * @throws IOException where the platform has no pseudo-terminals; says what to do
     */
    public static SimulatedUs100 open() throws IOException {
        var sensor = new SimulatedUs100(PseudoTerminal.open());
        sensor.device.start();
        return sensor;
    }

    /** The serial port to configure. */
    public String port() {
        return terminal.port();
    }

    /** What the sensor measures from now on, mm. */
    public void distance(int mm) {
        if (mm < 0 || mm > MAX_MM) {
            throw new IllegalArgumentException("A distance is 0 to " + MAX_MM + " mm, not " + mm);
        }
        distance.set(mm);
    }

    /** From now on it answers nothing, as without power. */
    public void fallSilent() {
        distance.set(SILENT);
    }

    /** The port hangs up, as when the sensor is unplugged; within a second. */
    @Override
    public void close() {
        device.close();
    }

    private byte[] answer(byte question) {
        int mm = distance.get();
        if (mm == SILENT) {
            return NOTHING;
        }
        return switch (question) {
            case ASK_DISTANCE -> new byte[] {(byte) (mm >> 8), (byte) mm};
            case ASK_WARMTH -> new byte[] {ROOM_WARMTH};
            default -> NOTHING;
        };
    }
}
