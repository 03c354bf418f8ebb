package io.placard.hardware;

import io.placard.hardware.Driver.Findings;
import io.placard.hardware.rfid.Em4100Decoder;
import io.placard.hardware.rfid.TagPresence;
import io.placard.hardware.ultrasonic.A02Decoder;
import io.placard.hardware.ultrasonic.DistanceGate;
import io.placard.hardware.ultrasonic.SensorRange;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The table of all drivers, by the names the configuration uses. */
final class Drivers {
    private static final int BAUD_9600 = 9600;

    /** DFRobot SEN0311: 30 to 4500 mm. */
    private static final SensorRange A02_RANGE = new SensorRange(30, 4500);

    private static final Map<String, Entry<ReaderMaker>> READERS = Map.of(
            "rdm6300",
            new Entry<>(
                    BAUD_9600,
                    (settings, isKnown, findings) ->
                            new TagDriver(settings.name(), new Em4100Decoder(), new TagPresence(isKnown), findings)));

    private static final Map<String, Entry<SensorMaker>> DISTANCE_SENSORS = Map.of(
            "a02yyuw",
            new Entry<>(
                    BAUD_9600,
                    (settings, findings) -> new DistanceDriver(
                            settings, new A02Decoder(), new DistanceGate(settings.coveredMm(), A02_RANGE), findings)));

    private Drivers() {}

    static Set<String> readers() {
        return new TreeSet<>(READERS.keySet());
    }

    static Set<String> distanceSensors() {
        return new TreeSet<>(DISTANCE_SENSORS.keySet());
    }

    static int baud(DeviceSettings settings) {
        return switch (settings) {
            case DeviceSettings.Reader reader -> reader(reader).baud;
            case DeviceSettings.DistanceSensor sensor -> distanceSensor(sensor).baud;
        };
    }

    static Driver make(DeviceSettings settings, Predicate<String> isKnownTag, Findings findings) {
        return switch (settings) {
            case DeviceSettings.Reader reader -> reader(reader).maker.make(reader, isKnownTag, findings);
            case DeviceSettings.DistanceSensor sensor ->
                distanceSensor(sensor).maker.make(sensor, findings);
        };
    }

    private static Entry<ReaderMaker> reader(DeviceSettings.Reader settings) {
        return known(READERS.get(settings.driver()), settings, "RFID", readers());
    }

    private static Entry<SensorMaker> distanceSensor(DeviceSettings.DistanceSensor settings) {
        return known(DISTANCE_SENSORS.get(settings.driver()), settings, "ultrasonic", distanceSensors());
    }

    private static <E> E known(@Nullable E entry, DeviceSettings settings, String kind, Set<String> names) {
        if (entry == null) {
            throw new IllegalArgumentException("Device " + settings.name() + ": there is no " + kind + " driver \""
                    + settings.driver() + "\"; there is " + String.join(", ", names) + ".");
        }
        return entry;
    }

    /** A line of the table. */
    private record Entry<M>(int baud, M maker) {}

    @FunctionalInterface
    private interface ReaderMaker {
        Driver make(DeviceSettings.Reader settings, Predicate<String> isKnownTag, Findings findings);
    }

    @FunctionalInterface
    private interface SensorMaker {
        Driver make(DeviceSettings.DistanceSensor settings, Findings findings);
    }
}
