package io.placard.kiosk.settings.tables;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One table as it was written; {@code label} names it in errors, for example {@code sensor 2}.
 *
 * @param where where it starts, or the file where it is missing
 */
public record Table(String label, String where, Map<String, Entry> entries) {
    public Table {
        entries = new LinkedHashMap<>(entries);
    }
}
