package io.placard.sync.cache;

import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.sync.json.RawJson;
import io.placard.sync.wire.WireProduct;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The rows of {@code products}. */
final class ProductTable {
    private static final String MARKS = "SELECT id, updated_at, content_hash, stored_at FROM ";
    private static final String PRODUCTS = "products";
    private static final String STAGED = "staged_products";
    private static final String ROW = " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    /** From so many ids on, reading all marks is quicker than looking up each. */
    private static final int MANY = 2_000;

    private final Handle handle;

    ProductTable(Handle handle) {
        this.handle = handle;
    }

    Optional<StoredProduct> find(long id) {
        return handle.select("SELECT id, updated_at, json FROM products WHERE id = ?", id)
                .map((row, _) -> stored(row))
                .findFirst();
    }

    /** Those of these that are there, by their ids. */
    Map<Long, StoredProduct> find(Collection<Long> ids) {
        var found = new HashMap<Long, StoredProduct>();
        handle.createQuery("SELECT id, updated_at, json FROM products WHERE id = ANY(?)")
                .bind(0, ids.toArray(Long[]::new))
                .map((row, _) -> stored(row))
                .forEach(each -> found.put(each.id(), each));
        return found;
    }

    /** Version, content and age of every row, without its JSON. */
    Map<Long, Mark> marks() {
        return marks(handle.createQuery(MARKS + PRODUCTS));
    }

    /** The same of these rows. */
    Map<Long, Mark> marks(Collection<Long> ids) {
        if (isEmpty()) {
            return Map.of();
        }
        return ids.size() >= MANY
                ? marks()
                : marks(handle.createQuery(MARKS + PRODUCTS + " WHERE id = ANY(?)")
                        .bind(0, ids.toArray(Long[]::new)));
    }

    /** Whether nothing is stored yet: a first read need not look for anything. */
    private boolean isEmpty() {
        return handle.createQuery("SELECT NOT EXISTS (SELECT 1 FROM products)")
                .mapTo(Boolean.class)
                .one();
    }

    /** Version and content of every staged row. */
    Map<Long, Mark> stagedMarks() {
        return marks(handle.createQuery(MARKS + STAGED));
    }

    /** Puts rows aside, none of which is there yet. */
    void stage(Collection<WireProduct> products, Instant now) {
        write("INSERT INTO " + STAGED + ROW, products, now);
    }

    /** Moves the staged rows in, instead of {@code replaced}; the staged ones stay behind. */
    void moveStaged(Collection<Long> replaced, Instant now) {
        delete(replaced);
        handle.execute("""
                INSERT INTO products SELECT id, name, sku, published, stock, brand_id, category_id, featured,
                    updated_at, ?, content_hash, json FROM staged_products
                """, utc(now));
    }

    /** Takes rows back from those that are staged. */
    void unstage(Collection<Long> ids) {
        delete(STAGED, ids);
    }

    long countStaged() {
        return handle.createQuery("SELECT COUNT(*) FROM staged_products")
                .mapTo(Long.class)
                .one();
    }

    /** Takes all back; a transaction of its own, and quick however many there are. */
    void unstageAll() {
        if (countStaged() > 0) {
            handle.execute("TRUNCATE TABLE staged_products");
        }
    }

    private static StoredProduct stored(ResultSet row) throws SQLException {
        return new StoredProduct(row.getLong(1), instant(row, 2), RawJson.of(row.getBytes(3)));
    }

    private static Map<Long, Mark> marks(Query query) {
        var marks = new HashMap<Long, Mark>();
        query.map((row, _) -> new Mark(row.getLong(1), instant(row, 2), row.getLong(3), instant(row, 4)))
                .forEach(mark -> marks.put(mark.id(), mark));
        return marks;
    }

    void put(Collection<WireProduct> products, Instant now) {
        write("MERGE INTO " + PRODUCTS + " KEY (id)" + ROW, products, now);
    }

    private void write(String sql, Collection<WireProduct> products, Instant now) {
        if (products.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch(sql);
        for (var each : products) {
            var product = each.product();
            batch.add(
                    product.id(),
                    product.name(),
                    product.sku(),
                    product.published(),
                    product.stock(),
                    product.findBrand().map(Brand::id).orElse(null),
                    product.findCategory().map(Category::id).orElse(null),
                    product.flags().featured(),
                    utc(product.updatedAt()),
                    utc(now),
                    ContentHash.of(each.json()),
                    each.json().toBytes());
        }
        batch.execute();
    }

    void delete(Collection<Long> ids) {
        delete(PRODUCTS, ids);
    }

    private void delete(String table, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch("DELETE FROM " + table + " WHERE id = ?");
        ids.forEach(batch::add);
        batch.execute();
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** What tells one state of a row from another. */
    record Mark(
            long id,
            @Nullable Instant updatedAt,
            long contentHash,
            @Nullable Instant storedAt) {}
}
