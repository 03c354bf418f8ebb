package io.placard.hardware;

import io.placard.hardware.driver.Driver;
import io.placard.hardware.driver.Findings;
import io.placard.hardware.driver.ReaderDriver;
import io.placard.hardware.driver.SensorDriver;
import io.placard.hardware.option.Option;
import io.placard.hardware.rfid.chafon.Chafon;
import io.placard.hardware.rfid.em4100.Em18;
import io.placard.hardware.rfid.em4100.Rdm6300;
import io.placard.hardware.rfid.keyboard.KeyboardDriver;
import io.placard.hardware.rfid.line.LineTagDriver;
import io.placard.hardware.rfid.llrp.Llrp;
import io.placard.hardware.rfid.nexmosphere.Nexmosphere;
import io.placard.hardware.rfid.parallax.Parallax;
import io.placard.hardware.rfid.pcsc.PcscDriver;
import io.placard.hardware.rfid.pn532.Pn532;
import io.placard.hardware.rfid.r200.R200;
import io.placard.hardware.rfid.r2000.R2000;
import io.placard.hardware.rfid.thingmagic.ThingMagic;
import io.placard.hardware.serial.LineSettings;
import io.placard.hardware.turn.Turnstiles;
import io.placard.hardware.ultrasonic.a02.A02yyuw;
import io.placard.hardware.ultrasonic.jsn.JsnSr04t;
import io.placard.hardware.ultrasonic.line.TextLines;
import io.placard.hardware.ultrasonic.maxbotix.Maxbotix;
import io.placard.hardware.ultrasonic.urm37.Urm37;
import io.placard.hardware.ultrasonic.us100.Us100;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of all drivers, by the names the configuration uses. */
final class Drivers {
    /** Speed of the port; for devices whose own was changed. */
    static final Option<Integer> BAUD = Option.whole("baud", 300, 1_000_000, "bits a second");

    /** For boards that reset when DTR is raised, and readers whose antenna it powers. */
    static final Option<Boolean> DTR = Option.toggle("dtr", "whether DTR is raised while the port is open");

    private static final Map<String, ReaderDriver> READERS = byName(
            ReaderDriver::name,
            List.of(
                    Chafon.DRIVER,
                    Em18.DRIVER,
                    KeyboardDriver.DRIVER,
                    LineTagDriver.DRIVER,
                    Llrp.DRIVER,
                    Nexmosphere.DRIVER,
                    Parallax.DRIVER,
                    PcscDriver.DRIVER,
                    Pn532.DRIVER,
                    R200.DRIVER,
                    R2000.DRIVER,
                    Rdm6300.DRIVER,
                    ThingMagic.DRIVER));

    private static final Map<String, SensorDriver> DISTANCE_SENSORS = byName(
            SensorDriver::name,
            List.of(A02yyuw.DRIVER, JsnSr04t.DRIVER, Maxbotix.DRIVER, TextLines.DRIVER, Urm37.DRIVER, Us100.DRIVER));

    private Drivers() {}

    static Set<String> readers() {
        return READERS.keySet();
    }

    static Set<String> distanceSensors() {
        return DISTANCE_SENSORS.keySet();
    }

    /** What the configuration of a reader with this driver may set; empty where there is no such driver. */
    static List<Option<?>> readerOptions(String driver) {
        // A keyboard has no port that could have a speed.
        return driver.equals(DeviceSettings.Reader.KEYBOARD)
                ? KeyboardDriver.DRIVER.options()
                : options(Optional.ofNullable(READERS.get(driver)).map(ReaderDriver::options));
    }

    /** What the configuration of a sensor with this driver may set; empty where there is no such driver. */
    static List<Option<?>> distanceSensorOptions(String driver) {
        return options(Optional.ofNullable(DISTANCE_SENSORS.get(driver)).map(SensorDriver::options));
    }

    /** How a device's port is opened. */
    static LineSettings line(DeviceSettings settings) {
        var line = switch (settings) {
            case DeviceSettings.Reader reader -> reader(reader).line();
            case DeviceSettings.DistanceSensor sensor -> distanceSensor(sensor).line();
        };
        var options = settings.options();
        return line.withBaud(options.get(BAUD, line.baud())).withDtr(options.get(DTR, line.dtr()));
    }

    static Driver make(
            DeviceSettings settings, Predicate<String> isKnownTag, Turnstiles turnstiles, Findings findings) {
        Ports.requireFit(settings.driver(), settings.port());
        return switch (settings) {
            case DeviceSettings.Reader reader ->
                reader(reader).maker().make(new ReaderDriver.Request(reader.options(), isKnownTag, findings));
            case DeviceSettings.DistanceSensor sensor ->
                distanceSensor(sensor)
                        .maker()
                        .make(new SensorDriver.Request(
                                sensor.name(),
                                sensor.number(),
                                sensor.coveredMm(),
                                sensor.options(),
                                findings,
                                turnstiles));
        };
    }

    private static List<Option<?>> options(Optional<List<Option<?>>> own) {
        return own.map(options -> Stream.concat(Stream.of(BAUD, DTR), options.stream())
                        .<Option<?>>map(each -> each)
                        .toList())
                .orElse(List.of());
    }

    private static ReaderDriver reader(DeviceSettings.Reader settings) {
        return known(READERS.get(settings.driver()), settings, "RFID", readers());
    }

    private static SensorDriver distanceSensor(DeviceSettings.DistanceSensor settings) {
        return known(DISTANCE_SENSORS.get(settings.driver()), settings, "ultrasonic", distanceSensors());
    }

    private static <D> D known(@Nullable D driver, DeviceSettings settings, String kind, Set<String> names) {
        if (driver == null) {
            throw new IllegalArgumentException("Device " + settings.name() + ": there is no " + kind + " driver \""
                    + settings.driver() + "\"; there is " + String.join(", ", names) + ".");
        }
        return driver;
    }

    private static <D> Map<String, D> byName(Function<D, String> name, List<D> drivers) {
        return drivers.stream().collect(Collectors.toMap(name, each -> each, (one, _) -> one, TreeMap::new));
    }
}
