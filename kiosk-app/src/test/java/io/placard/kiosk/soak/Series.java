package io.placard.kiosk.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Figures over time, in a CSV file with their names in the first line; the first column is {@code s}, the seconds since
 * the beginning. What was not known is empty there, and NaN here.
 */
record Series(List<String> names, List<Map<String, Double>> rows) {
    static final String TIME = "s";

    private static final double SECONDS_AN_HOUR = 3600;

    Series {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    /** One figure at one time. */
    record Point(double hours, double value) {}

    static Series read(Path file) throws IOException {
        return parse(Files.readAllLines(file, StandardCharsets.UTF_8));
    }

    static Series parse(List<String> lines) {
        var names = Arrays.asList(lines.getFirst().split(",", -1));
        var rows = new ArrayList<Map<String, Double>>();
        for (var line : lines.subList(1, lines.size())) {
            var row = new LinkedHashMap<String, Double>();
            var values = line.split(",", -1);
            for (var each = 0; each < names.size(); each++) {
                row.put(names.get(each), values[each].isEmpty() ? Double.NaN : Double.parseDouble(values[each]));
            }
            rows.add(row);
        }
        return new Series(names, rows);
    }

    /** Appends a row, and the names before the first. */
    static void append(Path file, Map<String, Double> row) throws IOException {
        var lines = new ArrayList<String>();
        if (Files.notExists(file)) {
            lines.add(String.join(",", row.keySet()));
        }
        lines.add(row.values().stream().map(Series::text).collect(Collectors.joining(",")));
        Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** What is known of it between these hours. */
    List<Point> of(String name, double fromHours, double toHours) {
        return rows.stream()
                .map(row -> new Point(
                        row.getOrDefault(TIME, Double.NaN) / SECONDS_AN_HOUR, row.getOrDefault(name, Double.NaN)))
                .filter(point -> point.hours >= fromHours && point.hours <= toHours && !Double.isNaN(point.value))
                .toList();
    }

    double hours() {
        return rows.isEmpty() ? 0 : rows.getLast().getOrDefault(TIME, 0.0) / SECONDS_AN_HOUR;
    }

    private static String text(Double value) {
        return value.isNaN() ? "" : String.format(Locale.ROOT, "%.1f", value);
    }
}
