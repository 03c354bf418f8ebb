package io.placard.sync.cache;

import io.placard.catalog.Article;
import io.placard.sync.json.RawJson;
import io.placard.sync.wire.ProductReader;
import io.placard.sync.wire.WireProduct;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what can be read of a file that cannot be used into an empty database, so that there is something to show
 * until the store has been read again. Takes a product only where its JSON has the hash it was stored with.
 */
final class Salvage {
    private static final Logger log = LoggerFactory.getLogger(Salvage.class);
    private static final int BATCH = 500;

    private final Database to;
    private final ProductReader reader = new ProductReader();
    private final Set<Long> saved = new HashSet<>();
    private final List<WireProduct> batch = new ArrayList<>();

    private Salvage(Database to) {
        this.to = to;
    }

    /** Never fails; answers with how many products were saved. {@code file} ends in {@code .mv.db}. */
    static int bring(Path file, Database to) {
        var salvage = new Salvage(to);
        var name = file.toAbsolutePath().toString().replaceFirst("\\.mv\\.db$", "");
        var url = "jdbc:h2:file:" + name + Database.SETTINGS + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE";
        try (var connection = DriverManager.getConnection(url, "sa", "")) {
            salvage.local(connection);
            salvage.products(connection, "SELECT id, content_hash, json FROM products ORDER BY id");
            // Where a page in the middle is damaged, the rows behind it are reached from the other end.
            salvage.products(connection, "SELECT id, content_hash, json FROM products ORDER BY id DESC");
            salvage.structure(connection);
        } catch (SQLException | RuntimeException e) {
            log.warn("Nothing more of {} can be read: {}", file.getFileName(), e.getMessage());
        }
        log.info("{} products of {} are shown until the store is read", salvage.saved.size(), file.getFileName());
        return salvage.saved.size();
    }

    private void products(Connection connection, String query) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                take(rows.getLong(1), rows.getLong(2), RawJson.of(rows.getBytes(3)));
            }
        } catch (SQLException | RuntimeException e) {
            log.warn("Reading the damaged cache ended early: {}", e.getMessage());
        }
        flush();
    }

    private void take(long id, long hash, RawJson json) {
        if (ContentHash.of(json) != hash || !saved.add(id)) {
            return;
        }
        reader.read(json).find().ifPresent(product -> batch.add(new WireProduct(product, json)));
        if (batch.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        var products = batch.stream().map(WireProduct::product).toList();
        to.write(
                handle -> {
                    new ProductTable(handle).put(batch, Instant.EPOCH);
                    new ProductParts(handle).put(products, List.of());
                    return true;
                },
                false);
        batch.clear();
    }

    /** First of all: the store knows everything else. */
    private void local(Connection connection) {
        var state = new LocalLoading(connection).salvage();
        to.write(
                handle -> {
                    LocalRows.put(handle, state);
                    return true;
                },
                true);
    }

    private void structure(Connection connection) throws SQLException {
        var structure = new Loading(connection).structure();
        var settings = new Loading(connection).rawSettings();
        var articles = articles(connection);
        to.write(
                handle -> {
                    var tables = new StructureTables(handle);
                    tables.putCategories(structure.categories());
                    tables.putBrands(structure.brands());
                    tables.putAssignments(structure.assignments());
                    tables.putFeaturedTags(structure.featuredTags());
                    tables.putArticles(articles);
                    settings.ifPresent(tables::putSettings);
                    return true;
                },
                true);
    }

    /** A file of an earlier version has none. */
    private static List<Article> articles(Connection connection) {
        try {
            return new Loading(connection).articles();
        } catch (SQLException e) {
            log.info("No articles are brought over: {}", e.getMessage());
            return List.of();
        }
    }
}
