package io.placard.kiosk.settings.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A configuration as plain values by table and key, in the order in which they are written: what a program makes or
 * changes, where {@link TomlTables} is what somebody wrote. Values are texts, numbers, truth values, and lists of them.
 * Immutable; holds secrets, and never prints a value.
 */
public record ConfigTables(Map<String, Map<String, Object>> tables, List<Map<String, Object>> sensors) {
    public static final ConfigTables EMPTY = new ConfigTables(Map.of(), List.of());

    public ConfigTables {
        var copy = new LinkedHashMap<String, Map<String, Object>>();
        tables.forEach((name, values) -> {
            if (!values.isEmpty()) {
                copy.put(name, ordered(values));
            }
        });
        tables = Collections.unmodifiableMap(copy);
        sensors = sensors.stream().map(ConfigTables::ordered).toList();
    }

    /** What the tables say now. */
    public static ConfigTables of(TomlTables read) {
        var tables = new LinkedHashMap<String, Map<String, Object>>();
        KnownKeys.tables().stream()
                .filter(name -> !name.equals(KnownKeys.SENSOR))
                .forEach(name -> tables.put(name, values(name, read.table(name))));
        return new ConfigTables(
                tables,
                read.sensors().stream()
                        .map(sensor -> values(KnownKeys.SENSOR, sensor))
                        .toList());
    }

    public Optional<Object> find(String table, String key) {
        return Optional.ofNullable(tables.getOrDefault(table, Map.of()).get(key));
    }

    public Optional<String> findText(String table, String key) {
        return find(table, key).filter(String.class::isInstance).map(String.class::cast);
    }

    /** The same with this value, at its key's old place or at the end. */
    public ConfigTables with(String table, String key, Object value) {
        var changed = new LinkedHashMap<>(tables);
        var values = new LinkedHashMap<>(tables.getOrDefault(table, Map.of()));
        values.put(key, value);
        changed.put(table, values);
        return new ConfigTables(changed, sensors);
    }

    public ConfigTables without(String table, String key) {
        var changed = new LinkedHashMap<>(tables);
        var values = new LinkedHashMap<>(tables.getOrDefault(table, Map.of()));
        values.remove(key);
        changed.put(table, values);
        return new ConfigTables(changed, sensors);
    }

    public ConfigTables withSensors(List<Map<String, Object>> others) {
        return new ConfigTables(tables, others);
    }

    @Override
    public String toString() {
        return "ConfigTables" + tables.keySet().stream().collect(Collectors.joining(", ", "[", "]")) + " with "
                + sensors.size() + " sensors";
    }

    /** The keys in the order in which they are documented, since a table that was read has lost its own. */
    private static Map<String, Object> values(String name, Table table) {
        var values = new LinkedHashMap<String, Object>();
        KnownKeys.of(name).stream()
                .filter(table.entries()::containsKey)
                .forEach(key -> values.put(key, value(table, key)));
        table.entries().keySet().stream().sorted().forEach(key -> values.putIfAbsent(key, value(table, key)));
        return values;
    }

    private static Object value(Table table, String key) {
        return Objects.requireNonNull(table.entries().get(key)).value();
    }

    private static Map<String, Object> ordered(Map<String, Object> values) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
