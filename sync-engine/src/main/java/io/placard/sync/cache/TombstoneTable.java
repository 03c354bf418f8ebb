package io.placard.sync.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/** The rows of {@code tombstones}. */
final class TombstoneTable {
    private final Handle handle;

    TombstoneTable(Handle handle) {
        this.handle = handle;
    }

    /** Takes down that these are about to go, with the versions they are stored in. */
    void bury(Collection<Long> productIds, Instant now) {
        if (productIds.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch("""
                MERGE INTO tombstones SELECT id, updated_at, ? FROM products WHERE id = ? AND updated_at IS NOT NULL
                """);
        productIds.forEach(id -> batch.add(ProductTable.utc(now), id));
        batch.execute();
    }

    /** Forgets those from before this instant. */
    void forgetBefore(Instant instant) {
        handle.execute("DELETE FROM tombstones WHERE buried_at < ?", ProductTable.utc(instant));
    }

    /** Last versions by product. By JDBC alone: they are asked for before the first screen. */
    static Map<Long, Instant> all(Connection connection) throws SQLException {
        var found = new HashMap<Long, Instant>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT product_id, version FROM tombstones")) {
            while (rows.next()) {
                found.put(rows.getLong(1), Objects.requireNonNull(ProductTable.instant(rows, 2)));
            }
        }
        return found;
    }
}
