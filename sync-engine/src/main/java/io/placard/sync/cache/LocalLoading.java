package io.placard.sync.cache;

import io.placard.catalog.Assignment.Target;
import io.placard.catalog.Assignment.ToBrand;
import io.placard.catalog.Assignment.ToBrandInCategory;
import io.placard.catalog.Assignment.ToCategory;
import io.placard.catalog.Assignment.ToProduct;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the local assignments, from the fifth schema on. Plain JDBC, because this runs before the first screen. */
final class LocalLoading {
    private static final Logger log = LoggerFactory.getLogger(LocalLoading.class);

    private final Connection connection;

    LocalLoading(Connection connection) {
        this.connection = connection;
    }

    LocalState load() throws SQLException {
        var rows = new ArrayList<LocalRow>();
        read(rows);
        return new LocalState(note(LocalRows.REVISION), note(LocalRows.CATALOG), rows);
    }

    /**
     * What a damaged or older file still holds. Where that may not be all, it has no revision, so that any other copy
     * goes before it.
     */
    LocalState salvage() {
        var rows = new ArrayList<LocalRow>();
        try {
            read(rows);
            return new LocalState(note(LocalRows.REVISION), note(LocalRows.CATALOG), rows);
        } catch (SQLException | RuntimeException e) {
            log.warn("{} local assignments could be read: {}", rows.size(), e.getMessage());
            return new LocalState(0, 0, rows);
        }
    }

    private void read(List<LocalRow> into) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT code, product_id, brand_id, category_id, store_product_id, store_brand_id,
                            store_category_id, made_at, replaced, message, sent
                        FROM local_assignments ORDER BY code
                        """)) {
            while (rows.next()) {
                var target = target(rows, 2);
                if (target != null) {
                    into.add(new LocalRow(
                            rows.getString(1),
                            target,
                            target(rows, 5),
                            rows.getObject(8, Instant.class),
                            rows.getBoolean(9),
                            rows.getObject(10, UUID.class),
                            rows.getBoolean(11)));
                }
            }
        }
    }

    private static @Nullable Target target(ResultSet row, int from) throws SQLException {
        var product = row.getObject(from, Long.class);
        var brand = row.getObject(from + 1, Long.class);
        var category = row.getObject(from + 2, Long.class);
        if (product != null) {
            return new ToProduct(product);
        }
        if (brand != null) {
            return category == null ? new ToBrand(brand) : new ToBrandInCategory(brand, category);
        }
        return category == null ? null : new ToCategory(category);
    }

    private long note(String name) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT text FROM sync_state WHERE name = ?")) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Long.parseLong(rows.getString(1)) : 0;
            }
        }
    }
}
