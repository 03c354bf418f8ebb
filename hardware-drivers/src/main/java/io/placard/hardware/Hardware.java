package io.placard.hardware;

import io.placard.hardware.option.Option;
import io.placard.hardware.option.OptionMistake;
import io.placard.hardware.recording.Recorder;
import io.placard.hardware.serial.SerialLineException;
import io.placard.hardware.turn.Turnstiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** All readers and sensors of one kiosk. Safe to call from any thread. */
public interface Hardware extends AutoCloseable {
    /**
     * Hardware as configured, with a thread for each device. Its ports are opened as soon as somebody listens or asks
     * how the devices are; a port that is missing is tried again and again, and never an error here.
     *
     * @param isKnownTag whether the store has given the tag a meaning: such a tag is believed at its first frame, any
     *     other at its second, because ghost reads have random ids. Called with ten hex digits in upper case, on the
     *     reader's thread: answer from memory
     * @param clock stamps the events
     * @throws IllegalArgumentException where a device's driver does not exist, and names those that do; where its
     *     options make no sense, as {@link #findMistake} tells; or where there are two readers that type
     */
    static Hardware open(List<DeviceSettings> devices, Predicate<String> isKnownTag, Clock clock) {
        return new SerialHardware(devices, isKnownTag, clock, Optional.empty());
    }

    /**
     * The same, and all bytes of all lines are written to a file, until it is closed. A port that is named
     * {@code replay:FILE#DEVICE} plays back what a device said there.
     *
     * @throws IOException where the file cannot be written
     */
    static Hardware record(List<DeviceSettings> devices, Predicate<String> isKnownTag, Clock clock, Path file)
            throws IOException {
        return new SerialHardware(devices, isKnownTag, clock, Optional.of(Recorder.open(file, System::nanoTime)));
    }

    /** The names of the drivers for RFID readers, in alphabetical order. */
    static Set<String> readerDrivers() {
        return Drivers.readers();
    }

    /** The names of the drivers for distance sensors, in alphabetical order. */
    static Set<String> distanceSensorDrivers() {
        return Drivers.distanceSensors();
    }

    /** What the configuration of a reader with this driver may set besides name and port. */
    static List<Option<?>> readerOptions(String driver) {
        return Drivers.readerOptions(driver);
    }

    /** What the configuration of a distance sensor with this driver may set besides name, port and slot. */
    static List<Option<?>> distanceSensorOptions(String driver) {
        return Drivers.distanceSensorOptions(driver);
    }

    /**
     * What is wrong with options that are allowed one by one: a pattern that is none, a range that is empty.
     *
     * @throws IllegalArgumentException where the device's driver does not exist; names those that do
     */
    static Optional<OptionMistake> findMistake(DeviceSettings device) {
        try {
            var _ = new Device(device, _ -> false, new Turnstiles(), _ -> {});
            return Optional.empty();
        } catch (OptionMistake mistake) {
            return Optional.of(mistake);
        }
    }

    /**
     * Opens a device's port and closes it again: why it cannot be used, in words for staff, or empty where it can. Of a
     * reader that types nothing can be told without a scan; it counts as usable.
     *
     * @throws IllegalArgumentException where the device's driver does not exist; names those that do
     */
    static Optional<String> findTrouble(DeviceSettings device) {
        if (device.isTyped()) {
            return Optional.empty();
        }
        var line = Drivers.line(device);
        try (var _ = Ports.steady(device.port(), name -> Ports.open(name, line)).open()) {
            return Optional.empty();
        } catch (SerialLineException e) {
            return Optional.of(e.words());
        }
    }

    /**
     * The serial ports and card readers of this machine now. For a person who asks; not to be called again and again.
     */
    static List<FoundPort> findPorts() {
        return Ports.list();
    }

    /**
     * Calls the listener for each event, on the thread of the device that saw it: hand over quickly. A listener that
     * throws is heard in the log once, and called again with the next event.
     *
     * @return ends the listening when run
     */
    Runnable listen(Consumer<HardwareEvent> listener);

    /** Whom to give the keys of the kiosk's window; empty where no reader is configured that types. */
    Optional<KeyboardLine> keyboard();

    /** How each device is doing, in the order of the configuration. */
    List<DeviceReport> devices();

    /**
     * How each device is, looked at closely, in the order of the configuration. Copies what was said lately: for
     * somebody who looks, not for every frame.
     */
    List<DeviceVitals> vitals();

    /**
     * Looks at an empty slot for two seconds, and proposes from where on something covers it. Nothing is changed by it.
     *
     * @param device the sensor's configured name
     * @return completes after two seconds whatever happens, never exceptionally
     * @throws IllegalArgumentException where no distance sensor has this name
     */
    CompletableFuture<CalibrationResult> calibrate(String device);

    /**
     * From now on the slot of this sensor counts as covered at this distance or nearer, until the kiosk starts anew.
     *
     * @param device the sensor's configured name
     * @param mm the threshold
     * @return what is wrong with it; the old one stays then
     * @throws IllegalArgumentException where no distance sensor has this name
     */
    Optional<OptionMistake> setCoveredMm(String device, int mm);

    /** Closes all ports; returns within two seconds. */
    @Override
    void close();
}
