package io.placard.kiosk.settings;

import io.placard.hardware.DeviceSettings;
import io.placard.hardware.Hardware;
import io.placard.hardware.option.Options;
import io.placard.kiosk.settings.tables.Kind;
import io.placard.kiosk.settings.tables.KnownKeys;
import io.placard.kiosk.settings.tables.SettingsProblem;
import io.placard.kiosk.settings.tables.Table;
import io.placard.kiosk.settings.tables.TableReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the list of sensors into device settings. */
final class SensorReader {
    private static final String RFID = "rfid";
    private static final String ULTRASONIC = "ultrasonic";
    private static final String NETWORK = "tcp://";
    private static final String USB = "usb:";
    private static final int MAX_TCP_PORT = 65_535;
    private static final int MAX_NUMBER = 9999;
    private static final int MAX_COVERED_MM = 10_000;

    private final Path folder;
    private final Map<String, List<String>> driversByKind;
    private final List<SettingsProblem> problems;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> ports = new HashMap<>();
    private @Nullable String typing;

    SensorReader(Path folder, Map<String, List<String>> driversByKind, List<SettingsProblem> problems) {
        this.folder = folder;
        this.driversByKind = driversByKind;
        this.problems = problems;
    }

    List<DeviceSettings> read(List<Table> sensors) {
        var devices = new ArrayList<DeviceSettings>();
        for (var table : sensors) {
            devices.add(read(table, new TableReader(table, folder, problems)));
        }
        return devices;
    }

    private DeviceSettings read(Table table, TableReader reader) {
        var name = reader.require("name", Kind.text(), "");
        refuseSecond(reader, names, "name", name, table.label());
        var kind = reader.require("kind", oneOf(List.of(RFID, ULTRASONIC)), RFID);
        var driver = reader.require("driver", oneOf(driversByKind.getOrDefault(kind, List.of())), "");
        var port = port(reader, driver, table.label());
        var options = SensorOptions.of(kind.equals(RFID), driver);
        reader.refuseUnknown(Stream.concat(KnownKeys.sensor().stream(), options.keys().stream())
                .toList());
        var device = kind.equals(RFID)
                ? pad(reader, name, driver, port, options.read(reader))
                : slot(reader, name, driver, port, options.read(reader));
        if (options.isDriverKnown()) {
            Hardware.findMistake(device)
                    .ifPresent(mistake -> reader.refuse(mistake.key(), mistake.what(), mistake.allowed()));
        }
        return device;
    }

    private String port(TableReader reader, String driver, String label) {
        if (driver.equals(DeviceSettings.Reader.KEYBOARD)) {
            return portOfTyped(reader, label);
        }
        var port = reader.require("port", Kind.text(), "");
        refuseSecond(reader, ports, "port", port, label);
        refuseAddressThatIsNone(reader, port);
        return port;
    }

    private String portOfTyped(TableReader reader, String label) {
        if (reader.has("port")) {
            reader.refuse(
                    "port",
                    "means nothing to a reader that types: its keys come to the kiosk's window",
                    "no port where driver = \"keyboard\"");
        }
        if (typing == null) {
            typing = label;
        } else {
            reader.refuse(
                    "driver",
                    "is \"keyboard\", as is that of " + typing + ", and keys do not tell which reader they come from",
                    "one such reader");
        }
        return DeviceSettings.Reader.KEYBOARD;
    }

    private static DeviceSettings pad(TableReader reader, String name, String driver, String port, Options options) {
        refuseForPad(reader, "number");
        refuseForPad(reader, "covered_mm");
        return new DeviceSettings.Reader(name, driver, port, options);
    }

    private static DeviceSettings slot(TableReader reader, String name, String driver, String port, Options options) {
        var covered = reader.find(
                        "covered_mm", Kind.wholeNumber(DeviceSettings.DistanceSensor.LEAST_COVERED_MM, MAX_COVERED_MM))
                .map(Long::intValue)
                .orElse(DeviceSettings.DistanceSensor.DEFAULT_COVERED_MM);
        return new DeviceSettings.DistanceSensor(name, driver, port, number(reader, port), covered, options);
    }

    private static int number(TableReader reader, String port) {
        if (reader.has("number")) {
            return reader.find("number", Kind.wholeNumber(0, MAX_NUMBER))
                    .map(Long::intValue)
                    .orElse(0);
        }
        var fromPort = lastDigit(port);
        if (fromPort.isEmpty() && !port.isEmpty()) {
            reader.refuse(
                    "number",
                    "is missing, and the port's name has no digit to take it from",
                    "the slot's number, as the store's assignments name it");
        }
        return fromPort.orElse(0);
    }

    /** The old kiosk numbered its sensors so; stores have assignments by these numbers. */
    private static OptionalInt lastDigit(String port) {
        if (port.startsWith(NETWORK) || port.startsWith(USB)) {
            // Neither an address nor a USB device's numbers number a slot.
            return OptionalInt.empty();
        }
        for (var at = port.length() - 1; at >= 0; at--) {
            if (port.charAt(at) >= '0' && port.charAt(at) <= '9') {
                return OptionalInt.of(port.charAt(at) - '0');
            }
        }
        return OptionalInt.empty();
    }

    private static void refuseAddressThatIsNone(TableReader reader, String port) {
        if (port.startsWith(NETWORK) && !isAddress(port)) {
            reader.refuse("port", "is \"" + port + "\"", "tcp://host:port, for example tcp://192.168.1.20:4001");
        }
    }

    private static boolean isAddress(String port) {
        try {
            var uri = new URI(port);
            return uri.getHost() != null && uri.getPort() > 0 && uri.getPort() <= MAX_TCP_PORT;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static void refuseForPad(TableReader reader, String key) {
        if (reader.has(key)) {
            reader.refuse(key, "means nothing to an rfid reader", "this key where kind = \"ultrasonic\"");
        }
    }

    private static void refuseSecond(
            TableReader reader, Map<String, String> seen, String key, String value, String label) {
        var first = value.isEmpty() ? null : seen.putIfAbsent(value, label);
        if (first != null) {
            reader.refuse(key, "is \"" + value + "\", as is that of " + first, "a " + key + " for each sensor alone");
        }
    }

    private static Kind<String> oneOf(List<String> names) {
        return Kind.text().only("one of " + String.join(", ", names), names::contains);
    }
}
