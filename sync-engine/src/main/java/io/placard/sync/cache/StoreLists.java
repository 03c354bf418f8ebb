package io.placard.sync.cache;

import io.placard.catalog.Article;
import io.placard.catalog.Assignment;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.catalog.live.StoreStructure;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The store's lists as a read has brought them; null for those that stay as they are. */
public record StoreLists(
        @Nullable List<Category> categories,
        @Nullable List<Brand> brands,
        @Nullable List<String> featuredTags,
        @Nullable List<Assignment> assignments,
        @Nullable List<Article> articles) {
    /** All stay as they are. */
    public static final StoreLists UNCHANGED = new StoreLists(null, null, null, null, null);

    /** The same store with those lists replaced that there are. */
    public StoreStructure over(StoreStructure present) {
        return new StoreStructure(
                Objects.requireNonNullElse(categories, present.categories()),
                Objects.requireNonNullElse(brands, present.brands()),
                Objects.requireNonNullElse(assignments, present.assignments()),
                Objects.requireNonNullElse(featuredTags, present.featuredTags()),
                Objects.requireNonNullElse(articles, present.articles()),
                present.settings());
    }

    public StoreLists withCategories(List<Category> now) {
        return new StoreLists(now, brands, featuredTags, assignments, articles);
    }

    public StoreLists withBrands(List<Brand> now) {
        return new StoreLists(categories, now, featuredTags, assignments, articles);
    }

    public StoreLists withFeaturedTags(List<String> now) {
        return new StoreLists(categories, brands, now, assignments, articles);
    }

    public StoreLists withAssignments(@Nullable List<Assignment> now) {
        return new StoreLists(categories, brands, featuredTags, now, articles);
    }

    public StoreLists withArticles(List<Article> now) {
        return new StoreLists(categories, brands, featuredTags, assignments, now);
    }
}
