package io.placard.hardware.simulated;

import java.io.IOException;

/** An A02YYUW distance sensor: a reading every 100 ms from the first distance on. Safe to use from any thread. */
public final class SimulatedA02yyuw implements AutoCloseable {
    private final SimulatedSensor sensor;

    private SimulatedA02yyuw(SimulatedSensor sensor) {
        this.sensor = sensor;
    }

    /**
     * A sensor that says nothing yet.
     *
     * @throws IOException where the platform has no pseudo-terminals; says what to do
     */
    public static SimulatedA02yyuw open() throws IOException {
        return new SimulatedA02yyuw(SimulatedSensor.open("a02yyuw"));
    }

    /** The serial port to configure. */
    public String port() {
        return sensor.port();
    }

    /** What the sensor measures from now on, mm; the real one says 0 where it sees nothing at all. */
    public void distance(int mm) {
        sensor.distance(mm);
    }

    /** From now on it measures by up to so many mm more or less, as the real one does; exactly at first. */
    public void jitter(int mm) {
        sensor.jitter(mm);
    }

    /** The port hangs up, as when the sensor is unplugged; within a second. */
    @Override
    public void close() {
        sensor.close();
    }
}
