package io.placard.kiosk.settings.tables;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Values from the environment: {@code PLACARD_} + table + {@code _} + key in capitals. They win over the file's.
 * Sensors are counted from 1, in the order of the file: {@code PLACARD_SENSOR_2_PORT}; the number after the last adds a
 * sensor.
 */
public final class EnvironmentOverrides {
    private static final String PREFIX = "PLACARD_";
    private static final Pattern SENSOR = Pattern.compile("SENSOR_(?<number>\\d{1,3})_(?<key>[A-Z_]+)");
    // Not every variable that starts so is ours (PLACARD_JAVA_OPTIONS), so only what is nearly right is a mistake.
    private static final int MISTAKE = 2;

    private final Map<String, String> variables;
    private final List<SettingsProblem> problems;

    public EnvironmentOverrides(Map<String, String> environment, List<SettingsProblem> problems) {
        this.variables = new TreeMap<>(environment);
        this.variables.keySet().removeIf(name -> !name.startsWith(PREFIX));
        this.variables.values().removeIf(String::isBlank);
        this.problems = problems;
    }

    public void applyTo(TomlTables tables) {
        variables.forEach((variable, value) -> {
            var name = variable.substring(PREFIX.length());
            var sensor = SENSOR.matcher(name);
            if (sensor.matches()) {
                setSensor(tables, variable, Integer.parseInt(sensor.group("number")), sensor.group("key"), value);
            } else {
                set(tables, variable, name, value);
            }
        });
    }

    private void set(TomlTables tables, String variable, String name, String value) {
        for (var table : KnownKeys.tables()) {
            var start = table.toUpperCase(Locale.ROOT) + "_";
            if (name.startsWith(start) && !table.equals(KnownKeys.SENSOR)) {
                put(tables.table(table), table, variable, name.substring(start.length()), value);
                return;
            }
        }
        refuseNearMiss(variable);
    }

    private void setSensor(TomlTables tables, String variable, int number, String key, String value) {
        var sensors = tables.sensors();
        if (number == sensors.size() + 1) {
            sensors.add(new Table("sensor " + number, variable, Map.of()));
        }
        if (number < 1 || number > sensors.size()) {
            problems.add(new SettingsProblem(
                    variable, "", "there is no sensor " + number, "numbers from 1 to " + (sensors.size() + 1)));
            return;
        }
        put(sensors.get(number - 1), KnownKeys.SENSOR, variable, key, value);
    }

    private void put(Table table, String name, String variable, String capitals, String value) {
        var key = capitals.toLowerCase(Locale.ROOT);
        if (!KnownKeys.mayHave(name, key)) {
            problems.add(TomlTables.unknownKey(variable, table.label() + "." + key, key, KnownKeys.of(name)));
            return;
        }
        // A secret is given in place or as a file; whichever the environment gives replaces the other.
        table.entries().remove(key.endsWith("_file") ? key.replaceFirst("_file$", "") : key + "_file");
        table.entries().put(key, new Entry(value, variable, true));
    }

    private void refuseNearMiss(String variable) {
        var names = KnownKeys.qualified().stream()
                .map(key -> PREFIX + key.replace('.', '_').toUpperCase(Locale.ROOT))
                .toList();
        var nearest = NearestName.of(variable, names);
        if (NearestName.distance(variable, nearest) <= MISTAKE) {
            problems.add(new SettingsProblem(
                    variable, "", "is not known; the nearest known name is " + nearest, "PLACARD_TABLE_KEY"));
        }
    }
}
