package io.placard.kiosk.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares what a closed kiosk has kept with what the store says, product by product and field by field. */
final class CacheCheck {
    private CacheCheck() {}

    /**
     * Every product in the data folder's cache: the store's JSON as it was kept, and what stands in columns beside it.
     */
    static SortedMap<Long, Kept> read(Path data) throws SQLException, IOException {
        var url = "jdbc:h2:file:" + data.resolve("catalog").toAbsolutePath() + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE";
        var kept = new TreeMap<Long, Kept>();
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var query = connection.prepareStatement("SELECT id, name, sku, published, stock, json FROM products");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                kept.put(rows.getLong("id"), Kept.of(rows));
            }
        }
        return kept;
    }

    /** What differs, a line each; nothing where both are equal. */
    static List<String> differences(Map<Long, JsonNode> store, Map<Long, Kept> cache) {
        var ids = new TreeSet<>(store.keySet());
        ids.addAll(cache.keySet());
        var differences = new ArrayList<String>();
        for (var id : ids) {
            var told = store.get(id);
            var kept = cache.get(id);
            if (told == null) {
                differences.add(id + ": is gone from the store, not from the cache");
            } else if (kept == null) {
                differences.add(id + ": is missing in the cache");
            } else {
                compare(id, told, kept, differences);
            }
        }
        return differences;
    }

    private static void compare(long id, JsonNode told, Kept kept, List<String> differences) {
        var fields = new TreeSet<String>();
        told.fieldNames().forEachRemaining(fields::add);
        kept.json.fieldNames().forEachRemaining(fields::add);
        for (var field : fields) {
            if (!told.path(field).equals(kept.json.path(field))) {
                differences.add(id + ": " + field + " is " + told.path(field) + " in the store, "
                        + kept.json.path(field) + " in the cache");
            }
        }
        var columns = Columns.of(told);
        if (!columns.equals(kept.columns)) {
            differences.add(id + ": the columns say " + kept.columns + " instead of " + columns);
        }
    }

    /** A row of the cache. */
    record Kept(JsonNode json, Columns columns) {
        static Kept of(ResultSet row) throws SQLException, IOException {
            return new Kept(
                    new ObjectMapper().readTree(row.getBytes("json")),
                    new Columns(
                            row.getString("name"),
                            row.getString("sku"),
                            row.getBoolean("published"),
                            row.getInt("stock")));
        }
    }

    /** What the kiosk read out of the JSON. */
    record Columns(String name, String sku, boolean isPublished, int stock) {
        private static final Set<String> PUBLISHED = Set.of("published");

        static Columns of(JsonNode json) {
            return new Columns(
                    json.path("name").asText(),
                    json.path("sku").asText(),
                    PUBLISHED.contains(json.path("status").asText()),
                    json.path("stock").asInt());
        }
    }
}
