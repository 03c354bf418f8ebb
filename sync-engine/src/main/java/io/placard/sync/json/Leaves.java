package io.placard.sync.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Small, deeply nested JSON as its leaves by path, such as {@code store.settings.main_color} or {@code items.0.label}.
 */
public final class Leaves {
    private static final int LONGEST_LINE = 200;

    private final Map<String, String> texts = new HashMap<>();

    private Leaves() {}

    /** Reads all; throws where it is no JSON. */
    public static Leaves of(RawJson json) throws IOException {
        var leaves = new Leaves();
        try (var cursor = json.cursor()) {
            leaves.collect("", cursor);
            cursor.finish();
        }
        return leaves;
    }

    /** The leaf as text; empty where it is null, blank, absent or no leaf. */
    public Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path)).map(String::strip).filter(each -> !each.isEmpty());
    }

    /** The leaf as a number. */
    public Optional<BigDecimal> decimal(String path) {
        return text(path).map(JsonCursor::decimalOf);
    }

    /** The leaf as a truth value; empty where it is neither. */
    public Optional<Boolean> flag(String path) {
        return text(path).flatMap(text -> switch (text) {
            case "true", "1" -> Optional.of(true);
            case "false", "0" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    /** Whether there is any leaf under this path. */
    public boolean has(String path) {
        return texts.keySet().stream().anyMatch(each -> each.equals(path) || each.startsWith(path + "."));
    }

    /** The leaves under a path in one line, sorted and shortened; empty where there are none. */
    public String describe(String path) {
        var line = texts.entrySet().stream()
                .filter(each -> each.getKey().startsWith(path + "."))
                .map(each -> each.getKey().substring(path.length() + 1) + " " + each.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
        return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line;
    }

    private void collect(String path, JsonCursor json) throws IOException {
        if (json.isObject()) {
            json.fields(name -> collect(path.isEmpty() ? name : path + "." + name, json));
        } else if (json.isArray()) {
            var index = new int[1];
            json.elements(() -> collect(path + "." + index[0]++, json));
        } else {
            var text = json.text();
            if (text != null) {
                texts.put(path, text);
            }
        }
    }
}
