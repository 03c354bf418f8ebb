package io.placard.sync.cache;

import io.placard.catalog.Assignment;
import io.placard.catalog.Assignment.ToBrand;
import io.placard.catalog.Assignment.ToBrandInCategory;
import io.placard.catalog.Assignment.ToCategory;
import io.placard.catalog.Assignment.ToProduct;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.catalog.StoreSettings;
import io.placard.catalog.live.StoreStructure;
import io.placard.sync.json.RawJson;
import io.placard.sync.wire.SettingsReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of everything but products: each list is small and is replaced as a whole. */
final class StructureTables {
    private static final String STORE = "store";

    private final Handle handle;

    StructureTables(Handle handle) {
        this.handle = handle;
    }

    StoreStructure load() {
        return new StoreStructure(
                handle.createQuery("SELECT id, name, sort_order, banner_url FROM categories ORDER BY position")
                        .map((row, _) ->
                                new Category(row.getLong(1), row.getString(2), row.getInt(3), row.getString(4)))
                        .list(),
                handle.createQuery("SELECT id, name, description, logo_url FROM brands ORDER BY position")
                        .map((row, _) ->
                                new Brand(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                        .list(),
                handle.createQuery("SELECT code, product_id, brand_id, category_id FROM rfids ORDER BY position")
                        .map((row, _) -> assignment(row))
                        .list(),
                handle.createQuery("SELECT name FROM featured_tags ORDER BY position")
                        .map((row, _) -> row.getString(1))
                        .list(),
                settings());
    }

    void putCategories(List<Category> categories) {
        replace("categories", "INSERT INTO categories VALUES (?, ?, ?, ?, ?)", categories, each ->
                new @Nullable Object[] {each.id(), each.name(), each.order(), each.bannerUrl()});
    }

    void putBrands(List<Brand> brands) {
        replace("brands", "INSERT INTO brands VALUES (?, ?, ?, ?, ?)", brands, each ->
                new @Nullable Object[] {each.id(), each.name(), each.description(), each.logoUrl()});
    }

    void putAssignments(List<Assignment> assignments) {
        replace("rfids", "INSERT INTO rfids VALUES (?, ?, ?, ?, ?)", assignments, each -> switch (each.target()) {
            case ToProduct(var productId) -> new @Nullable Object[] {each.code(), productId, null, null};
            case ToBrand(var brandId) -> new @Nullable Object[] {each.code(), null, brandId, null};
            case ToCategory(var categoryId) -> new @Nullable Object[] {each.code(), null, null, categoryId};
            case ToBrandInCategory(var brandId, var categoryId) ->
                new @Nullable Object[] {each.code(), null, brandId, categoryId};
        });
    }

    void putFeaturedTags(List<String> tags) {
        replace("featured_tags", "INSERT INTO featured_tags VALUES (?, ?)", tags, each ->
                new @Nullable Object[] {each});
    }

    void putSettings(RawJson settings) {
        handle.execute("MERGE INTO settings KEY (name) VALUES (?, ?)", STORE, settings.toBytes());
    }

    private StoreSettings settings() {
        return handle.select("SELECT json FROM settings WHERE name = ?", STORE)
                .map((row, _) -> RawJson.of(row.getBytes(1)))
                .findFirst()
                .flatMap(json -> SettingsReader.read(json).find())
                .orElseGet(StoreSettings::defaults);
    }

    private <T> void replace(String table, String insert, List<T> values, Function<T, @Nullable Object[]> columns) {
        handle.execute("DELETE FROM " + table);
        if (values.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch(insert);
        int position = 0;
        for (var value : values) {
            var each = columns.apply(value);
            batch.bind(0, position++);
            for (int index = 0; index < each.length; index++) {
                batch.bindByType(index + 1, each[index], Object.class);
            }
            batch.add();
        }
        batch.execute();
    }

    private static Assignment assignment(ResultSet row) throws SQLException {
        var productId = id(row, 2);
        var brandId = id(row, 3);
        var categoryId = id(row, 4);
        if (productId.isPresent()) {
            return new Assignment(row.getString(1), new ToProduct(productId.get()));
        }
        if (brandId.isPresent() && categoryId.isPresent()) {
            return new Assignment(row.getString(1), new ToBrandInCategory(brandId.get(), categoryId.get()));
        }
        return new Assignment(
                row.getString(1),
                brandId.isPresent() ? new ToBrand(brandId.get()) : new ToCategory(categoryId.orElse(0L)));
    }

    private static Optional<Long> id(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class));
    }
}
