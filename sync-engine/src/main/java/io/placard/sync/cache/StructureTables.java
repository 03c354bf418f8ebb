package io.placard.sync.cache;

import io.placard.catalog.Article;
import io.placard.catalog.Assignment;
import io.placard.catalog.Assignment.ToBrand;
import io.placard.catalog.Assignment.ToBrandInCategory;
import io.placard.catalog.Assignment.ToCategory;
import io.placard.catalog.Assignment.ToProduct;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.sync.json.RawJson;
import java.util.List;
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

    /** Replaces those that there are. */
    void put(StoreLists lists) {
        if (lists.categories() != null) {
            putCategories(lists.categories());
        }
        if (lists.brands() != null) {
            putBrands(lists.brands());
        }
        if (lists.featuredTags() != null) {
            putFeaturedTags(lists.featuredTags());
        }
        if (lists.assignments() != null) {
            putAssignments(lists.assignments());
        }
        if (lists.articles() != null) {
            putArticles(lists.articles());
        }
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

    void putArticles(List<Article> articles) {
        replace("articles", "INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?)", articles, each ->
                new @Nullable Object[] {each.id(), each.title(), each.text(), each.tag(), each.icon(), each.excerpt()});
    }

    void putSettings(RawJson settings) {
        handle.execute("MERGE INTO settings KEY (name) VALUES (?, ?)", STORE, settings.toBytes());
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
}
