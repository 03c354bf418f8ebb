package io.placard.kiosk.settings.tables;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tomlj.TomlArray;

/** Writes a configuration as a person would: a table after the other, and beside each key what it is for. */
public final class ConfigText {
    private static final int COMMENT_COLUMN = 44;
    private static final Map<String, String> COMMENTS = Map.ofEntries(
            Map.entry("store.api_url", "the API's base"),
            Map.entry("store.catalog_id", "which catalogue"),
            Map.entry("store.token", "the store's token"),
            Map.entry("store.token_file", "holds nothing but the store's token"),
            Map.entry("display.diagonal_inches", "turns millimetres into pixels"),
            Map.entry("display.locale", "language of texts and numbers"),
            Map.entry("sensor.kind", "rfid or ultrasonic"),
            Map.entry("sensor.port", "a name that stays, see: placard sensors"),
            Map.entry("sensor.number", "the slot, as the store's assignments number it"),
            Map.entry("sensor.covered_mm", "covered at this distance or nearer"),
            Map.entry("staff.pin_hash", "see: placard pin"),
            Map.entry("operations.token_file", "what other machines have to send"));

    private ConfigText() {}

    /**
     * The file's text, which {@link TomlTables} reads as the same values.
     *
     * @param heading what stands above, a comment a line
     * @throws IllegalArgumentException where a value is none that a configuration can have
     */
    public static String write(ConfigTables config, List<String> heading) {
        var text = new StringBuilder();
        heading.forEach(line -> text.append("# ").append(withoutControls(line)).append('\n'));
        config.tables().forEach((name, values) -> {
            text.append("\n[").append(name).append("]\n");
            values.forEach((key, value) -> line(text, name, key, value));
        });
        config.sensors().forEach(values -> {
            text.append("\n[[").append(KnownKeys.SENSOR).append("]]\n");
            values.forEach((key, value) -> line(text, KnownKeys.SENSOR, key, value));
        });
        return text.toString();
    }

    private static void line(StringBuilder text, String table, String key, Object value) {
        var line = key(key) + " = " + value(value);
        text.append(line);
        var comment = COMMENTS.get(table + "." + key);
        if (comment != null) {
            text.repeat(' ', Math.max(2, COMMENT_COLUMN - line.length()))
                    .append("# ")
                    .append(comment);
        }
        text.append('\n');
    }

    private static String key(String key) {
        return key.matches("[A-Za-z0-9_-]+") ? key : quoted(key);
    }

    private static String value(Object value) {
        return switch (value) {
            case String text -> quoted(text);
            case Boolean flag -> flag.toString();
            case Long number -> number.toString();
            case Integer number -> number.toString();
            case Double number when Double.isFinite(number) -> number.toString();
            case TomlArray array -> value(array.toList());
            case List<?> list -> list.stream().map(ConfigText::value).collect(Collectors.joining(", ", "[", "]"));
            default ->
                throw new IllegalArgumentException(
                        "A " + value.getClass().getSimpleName() + " is no value of a configuration");
        };
    }

    /** A basic string of TOML: on one line, whatever is in it. */
    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(each -> {
            switch (each) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                default -> {
                    if (Character.isISOControl(each)) {
                        quoted.append("\\u" + HexFormat.of().withUpperCase().toHexDigits((char) each));
                    } else {
                        quoted.append((char) each);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    private static String withoutControls(String line) {
        return line.replaceAll("\\p{Cntrl}", " ");
    }
}
