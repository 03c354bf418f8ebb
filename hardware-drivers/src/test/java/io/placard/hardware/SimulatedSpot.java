package io.placard.hardware;

import io.placard.hardware.option.Options;
import io.placard.hardware.simulated.SimulatedReader;
import io.placard.hardware.simulated.SimulatedSensor;
import io.placard.hardware.simulated.fault.Faults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** A place with a simulated device, where something may be or not. */
sealed interface SimulatedSpot extends AutoCloseable {
    /** What events call a slot. */
    String SLOT = "3";

    /** An HRUSB sees nothing nearer than 300. */
    int COVERED_AT_MM = 350;

    DeviceSettings settings();

    /** What {@link #put} puts there, as events name it. */
    String tag();

    void put();

    void lift();

    CompletableFuture<Void> play(Faults faults);

    int refusedBytes();

    @Override
    void close();

    default String name() {
        return settings().name();
    }

    default String driver() {
        return settings().driver();
    }

    /** Whether it has a network plug, so that nothing comes damaged. */
    default boolean isOnNetwork() {
        return settings().port().startsWith("tcp:");
    }

    static SimulatedSpot reader(String driver, String tag, Options options, Path links) throws IOException {
        var device = SimulatedReader.open(driver, links.resolve("reader-" + driver));
        return new Pad(device, tag, new DeviceSettings.Reader("reader-" + driver, driver, device.port(), options));
    }

    /** A slot that is free. */
    static SimulatedSpot sensor(String driver, Options options, Path links) throws IOException {
        var name = "sensor-" + driver;
        var device = SimulatedSensor.open(driver, links.resolve(name));
        var slot = new Slot(
                device,
                new DeviceSettings.DistanceSensor(
                        name, driver, device.port(), Integer.parseInt(SLOT), COVERED_AT_MM, options));
        slot.lift();
        return slot;
    }

    /** A reader's. */
    record Pad(SimulatedReader device, String tag, DeviceSettings settings) implements SimulatedSpot {
        @Override
        public void put() {
            device.put(tag);
        }

        @Override
        public void lift() {
            device.lift(tag);
        }

        @Override
        public CompletableFuture<Void> play(Faults faults) {
            return device.play(faults);
        }

        @Override
        public int refusedBytes() {
            return device.refusedBytes();
        }

        @Override
        public void close() {
            device.close();
        }
    }

    /** A sensor's. */
    record Slot(SimulatedSensor device, DeviceSettings settings) implements SimulatedSpot {
        private static final int FREE_MM = 900;
        private static final int COVERED_MM = 320;

        @Override
        public String tag() {
            return SLOT;
        }

        @Override
        public void put() {
            device.distance(COVERED_MM);
        }

        @Override
        public void lift() {
            device.distance(FREE_MM);
        }

        @Override
        public CompletableFuture<Void> play(Faults faults) {
            return device.play(faults);
        }

        @Override
        public int refusedBytes() {
            return device.refusedBytes();
        }

        @Override
        public void close() {
            device.close();
        }
    }
}
