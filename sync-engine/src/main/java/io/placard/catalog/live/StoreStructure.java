package io.placard.catalog.live;

import io.placard.catalog.Article;
import io.placard.catalog.Assignment;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.catalog.StoreSettings;
import java.util.List;

/**
 * All that a store tells besides its products.
 *
 * @param assignments what tags and slots stand for; where one code comes twice, the first holds
 * @param featuredTags the store's own choice of tags, in its order
 * @param articles what the store wrote for its shoppers, in its order
 */
public record StoreStructure(
        List<Category> categories,
        List<Brand> brands,
        List<Assignment> assignments,
        List<String> featuredTags,
        List<Article> articles,
        StoreSettings settings) {
    /** Until the store has answered for the first time. */
    public static final StoreStructure EMPTY =
            new StoreStructure(List.of(), List.of(), List.of(), List.of(), List.of(), StoreSettings.defaults());

    public StoreStructure {
        categories = List.copyOf(categories);
        brands = List.copyOf(brands);
        assignments = List.copyOf(assignments);
        featuredTags = List.copyOf(featuredTags);
        articles = List.copyOf(articles);
    }

    public StoreStructure withCategories(List<Category> newCategories) {
        return new StoreStructure(newCategories, brands, assignments, featuredTags, articles, settings);
    }

    public StoreStructure withBrands(List<Brand> newBrands) {
        return new StoreStructure(categories, newBrands, assignments, featuredTags, articles, settings);
    }

    public StoreStructure withAssignments(List<Assignment> newAssignments) {
        return new StoreStructure(categories, brands, newAssignments, featuredTags, articles, settings);
    }

    public StoreStructure withFeaturedTags(List<String> newTags) {
        return new StoreStructure(categories, brands, assignments, newTags, articles, settings);
    }

    public StoreStructure withArticles(List<Article> newArticles) {
        return new StoreStructure(categories, brands, assignments, featuredTags, newArticles, settings);
    }

    public StoreStructure withSettings(StoreSettings newSettings) {
        return new StoreStructure(categories, brands, assignments, featuredTags, articles, newSettings);
    }
}
