package io.placard.hardware.simulated;

import io.placard.hardware.simulated.fault.Faults;
import io.placard.hardware.simulated.model.Models;
import io.placard.hardware.simulated.model.SensorModel;
import io.placard.hardware.simulated.script.Bytes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * A distance sensor that speaks as the real one does, on a pseudo-terminal at the pace of its line. Those that must be
 * asked obey only questions whose check holds, and answer after the time their sound needs. Safe to use from any
 * thread.
 */
public final class SimulatedSensor implements AutoCloseable {
    private final SimulatedDevice<SensorModel> device;

    private SimulatedSensor(SimulatedDevice<SensorModel> device) {
        this.device = device;
    }

    /** The drivers whose sensors can be simulated. */
    public static Set<String> drivers() {
        return Models.sensors();
    }

    /**
     * A sensor that says nothing yet.
     *
     * @throws IOException where the platform has no pseudo-terminals; says what to do
     * @throws IllegalArgumentException where no sensor with this driver can be simulated; names those that can
     */
    public static SimulatedSensor open(String driver) throws IOException {
        return new SimulatedSensor(SimulatedDevice.open(driver, Models.sensor(driver), Optional.empty()));
    }

    /**
     * The same, behind a link, which leads to it even after it was unplugged and plugged in again.
     *
     * @param link where nothing is yet
     */
    public static SimulatedSensor open(String driver, Path link) throws IOException {
        return new SimulatedSensor(SimulatedDevice.open(driver, Models.sensor(driver), Optional.of(link)));
    }

    /** The serial port to configure. */
    public String port() {
        return device.port();
    }

    /** What the sensor measures from now on, mm. */
    public void distance(int mm) {
        device.change(model -> {
            model.distance(mm);
            return Bytes.NONE;
        });
    }

    /** From now on it measures by up to so many mm more or less, as real ones do; exactly at first. */
    public void jitter(int mm) {
        device.change(model -> {
            model.jitter(mm);
            return Bytes.NONE;
        });
    }

    /** From now on it says nothing, as without power. */
    public void fallSilent() {
        device.change(model -> {
            model.fallSilent();
            return Bytes.NONE;
        });
    }

    /**
     * Plays faults from now on.
     *
     * @return completes when the last has ended
     * @throws IllegalStateException where others are still played
     */
    public CompletableFuture<Void> play(Faults faults) {
        return device.play(faults);
    }

    /** How many bytes it was sent that were no sound question, or none it knows. */
    public int refusedBytes() {
        return device.refusedBytes();
    }

    /** The port hangs up, as when the sensor is unplugged; within a second. */
    @Override
    public void close() {
        device.close();
    }
}
