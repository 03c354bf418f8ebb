package io.placard.kiosk.setup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reader or sensor as entered.
 *
 * @param number the slot's; {@link #NONE} for a reader, and where the port's name says it
 * @param more further keys that the config file had, by name
 */
public record DeviceEntry(
        String name, boolean isReader, String driver, String port, int number, Map<String, Object> more) {
    /** No slot's number. */
    public static final int NONE = -1;

    private static final String READER = "rfid";
    private static final String SENSOR = "ultrasonic";
    /** It has no port: its keys come to the window. */
    private static final String TYPED = "keyboard";

    public DeviceEntry {
        more = Map.copyOf(more);
    }

    public static DeviceEntry reader(String name, String driver, String port) {
        return new DeviceEntry(name, true, driver, port, NONE, Map.of());
    }

    public static DeviceEntry sensor(String name, String driver, String port, int number) {
        return new DeviceEntry(name, false, driver, port, number, Map.of());
    }

    public boolean isTyped() {
        return driver.equals(TYPED);
    }

    /** A table of the config file. */
    static DeviceEntry of(Map<String, Object> table) {
        var more = new LinkedHashMap<>(table);
        var name = text(more.remove("name"));
        var kind = text(more.remove("kind"));
        var driver = text(more.remove("driver"));
        var port = text(more.remove("port"));
        var number = kind.equals(READER) ? null : more.remove("number");
        return new DeviceEntry(
                name,
                kind.equals(READER),
                driver,
                port,
                number instanceof Number given ? given.intValue() : NONE,
                more);
    }

    /** A table for the config file. */
    Map<String, Object> toTable() {
        var table = new LinkedHashMap<String, Object>();
        table.put("name", name);
        table.put("kind", isReader ? READER : SENSOR);
        table.put("driver", driver);
        if (!isTyped()) {
            table.put("port", port);
        }
        if (number != NONE) {
            table.put("number", (long) number);
        }
        more.keySet().stream().sorted().forEach(key -> table.putIfAbsent(key, Objects.requireNonNull(more.get(key))));
        return table;
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }
}
