package io.placard.kiosk.settings.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Splits a TOML text into the tables that a configuration knows, and notes what it does not know. */
public final class TomlTables {
    private final Path file;
    private final List<SettingsProblem> problems;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final List<Table> sensors = new ArrayList<>();

    public TomlTables(Path file, List<SettingsProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Takes the tables out of the text; false where it is not TOML, so that nothing is known of it. */
    public boolean read(String text) {
        var toml = Toml.parse(text);
        toml.errors()
                .forEach(error -> problems.add(new SettingsProblem(
                        at(error.position()), "", "is not valid TOML: " + error.getMessage(), "see https://toml.io")));
        if (!toml.hasErrors()) {
            toml.keySet().forEach(name -> readTop(toml, name));
        }
        return !toml.hasErrors();
    }

    /** Takes the tables that can be read out of a text, whatever is wrong with the rest of it. */
    public void readLegible(String text) {
        var toml = Toml.parse(text);
        toml.keySet().forEach(name -> readTop(toml, name));
    }

    /** The table of this name; empty where the file does not have it. */
    public Table table(String name) {
        return tables.computeIfAbsent(name, _ -> new Table(name, file.toString(), Map.of()));
    }

    /** Whether the file has the table, be it empty. */
    public boolean has(String name) {
        return tables.containsKey(name);
    }

    /** The sensors in the order of the file; more can be added. */
    public List<Table> sensors() {
        return sensors;
    }

    private void readTop(TomlTable toml, String name) {
        var where = at(toml.inputPositionOf(List.of(name)));
        var value = toml.get(List.of(name));
        if (!KnownKeys.tables().contains(name)) {
            problems.add(unknownAtTop(where, name, value instanceof TomlTable || value instanceof TomlArray));
        } else if (name.equals(KnownKeys.SENSOR)) {
            readSensors(where, value);
        } else if (value instanceof TomlTable table) {
            tables.put(name, read(table, name, name, where));
        } else {
            problems.add(new SettingsProblem(where, name, "is no table", "[" + name + "] and its keys below"));
        }
    }

    private void readSensors(String where, @Nullable Object value) {
        if (value instanceof TomlArray array && array.toList().stream().allMatch(TomlTable.class::isInstance)) {
            for (var i = 0; i < array.size(); i++) {
                sensors.add(
                        read(array.getTable(i), KnownKeys.SENSOR, "sensor " + (i + 1), at(array.inputPositionOf(i))));
            }
        } else {
            problems.add(new SettingsProblem(
                    where, KnownKeys.SENSOR, "is no list of tables", "[[sensor]] in double brackets, once per sensor"));
        }
    }

    private Table read(TomlTable from, String name, String label, String where) {
        var table = new Table(label, where, Map.of());
        for (var key : from.keySet()) {
            var at = at(from.inputPositionOf(List.of(key)));
            var value = from.get(List.of(key));
            if (!KnownKeys.mayHave(name, key)) {
                problems.add(unknownKey(at, label + "." + key, key, KnownKeys.of(name)));
            } else if (value != null) {
                table.entries().put(key, new Entry(value, at, false));
            }
        }
        return table;
    }

    static SettingsProblem unknownKey(String where, String shown, String key, List<String> known) {
        return new SettingsProblem(
                where,
                shown,
                "is not known; the nearest known key is " + NearestName.of(key, known),
                String.join(", ", known));
    }

    private static SettingsProblem unknownAtTop(String where, String name, boolean isTable) {
        return isTable
                ? new SettingsProblem(
                        where,
                        name,
                        "is no known table; the nearest is " + NearestName.of(name, KnownKeys.tables()),
                        String.join(", ", KnownKeys.tables()))
                : new SettingsProblem(
                        where,
                        name,
                        "stands outside any table; the nearest known key is "
                                + NearestName.of("." + name, KnownKeys.qualified()),
                        "keys below the name of their table, for example [store]");
    }

    private String at(@Nullable TomlPosition position) {
        return position == null ? file.toString() : file + ":" + position.line() + ":" + position.column();
    }
}
