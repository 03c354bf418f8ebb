package io.placard.sync.cache;

import io.placard.catalog.Article;
import io.placard.catalog.Assignment;
import io.placard.catalog.Assignment.ToBrand;
import io.placard.catalog.Assignment.ToBrandInCategory;
import io.placard.catalog.Assignment.ToCategory;
import io.placard.catalog.Assignment.ToProduct;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.catalog.Product;
import io.placard.catalog.StoreSettings;
import io.placard.catalog.live.StoreStructure;
import io.placard.sync.json.RawJson;
import io.placard.sync.json.Reading;
import io.placard.sync.wire.ProductReader;
import io.placard.sync.wire.SettingsReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads all that the cache holds. Plain JDBC, because this runs before the first screen: Jdbi's classes alone would
 * take as long to load as five thousand products.
 */
final class Loading {
    private static final Logger log = LoggerFactory.getLogger(Loading.class);

    private final Connection connection;

    Loading(Connection connection) {
        this.connection = connection;
    }

    CachedStore load() throws SQLException {
        return new CachedStore(products(), structure().withArticles(articles()));
    }

    /** All but the products and what came with later schemas. */
    StoreStructure structure() throws SQLException {
        var categories = list(
                "SELECT id, name, sort_order, banner_url FROM categories ORDER BY position",
                row -> new Category(row.getLong(1), row.getString(2), row.getInt(3), row.getString(4)));
        var brands = list(
                "SELECT id, name, description, logo_url FROM brands ORDER BY position",
                row -> new Brand(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
        var assignments = list(
                "SELECT code, product_id, brand_id, category_id FROM rfids ORDER BY position",
                row -> new Assignment(row.getString(1), target(row)));
        var tags = list("SELECT name FROM featured_tags ORDER BY position", row -> row.getString(1));
        return new StoreStructure(categories, brands, assignments, tags, List.of(), settings());
    }

    /** From the fourth schema on. */
    List<Article> articles() throws SQLException {
        return list(
                "SELECT id, title, text, tag, icon, excerpt FROM articles ORDER BY position",
                row -> new Article(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)));
    }

    private List<Product> products() throws SQLException {
        var reader = new ProductReader();
        var products = new ArrayList<Product>();
        for (var reading : list("SELECT json FROM products", row -> reader.read(row.getBytes(1)))) {
            switch (reading) {
                case Reading.Read<Product>(var product) -> products.add(product);
                case Reading.Rejected<Product>(var reason) ->
                    log.warn("A cached product cannot be read and is left out until the next reconcile: {}", reason);
            }
        }
        return products;
    }

    /** The store's settings as it sent them. */
    Optional<RawJson> rawSettings() throws SQLException {
        return list("SELECT json FROM settings", row -> RawJson.of(row.getBytes(1))).stream()
                .findFirst();
    }

    private StoreSettings settings() throws SQLException {
        return rawSettings().stream()
                .flatMap(json -> SettingsReader.read(json).find().stream())
                .findFirst()
                .orElseGet(StoreSettings::defaults);
    }

    private static Assignment.Target target(ResultSet row) throws SQLException {
        var productId = id(row, 2);
        var brandId = id(row, 3);
        var categoryId = id(row, 4);
        if (productId.isPresent()) {
            return new ToProduct(productId.get());
        }
        if (brandId.isPresent() && categoryId.isPresent()) {
            return new ToBrandInCategory(brandId.get(), categoryId.get());
        }
        return brandId.isPresent() ? new ToBrand(brandId.get()) : new ToCategory(categoryId.orElse(0L));
    }

    private static Optional<Long> id(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class));
    }

    private <T> List<T> list(String query, FromRow<T> fromRow) throws SQLException {
        var found = new ArrayList<T>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(fromRow.read(rows));
            }
        }
        return found;
    }

    /** Makes a value of the current row. */
    @FunctionalInterface
    private interface FromRow<T> {
        T read(ResultSet row) throws SQLException;
    }
}
