package io.placard.catalog;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the kiosk may show, held in memory and indexed. Safe to read from any thread; never blocks; every answer is an
 * immutable list. Lists hold listed products only ({@link Product#isListed()}); {@link #find} also finds the others.
 */
public interface Catalog {
    Optional<Product> find(long productId);

    /** All listed products by name. */
    List<Product> listed();

    /** Listed products with a featured flag by name; where the store features none, those on promotion, then any. */
    List<Product> featured();

    /** Listed products with a promotion that runs now and is of a kind this kiosk knows, by name. */
    List<Product> promoted();

    /** Listed products that carry this tag, in any case, by name. */
    List<Product> withTag(String tag);

    /** The tags that the store chose to feature, in its order. */
    List<String> featuredTags();

    /** What the store wrote for its shoppers, in its order. */
    List<Article> articles();

    default Optional<Article> findArticle(long articleId) {
        return articles().stream().filter(each -> each.id() == articleId).findFirst();
    }

    List<Product> inCategory(long categoryId);

    List<Product> ofBrand(long brandId);

    List<Product> ofBrandInCategory(long brandId, long categoryId);

    /** Categories that hold at least one listed product, in the store's order; also those only products tell of. */
    List<Category> categories();

    /** Brands that have at least one listed product, by name; also those only products tell of. */
    List<Brand> brands();

    Optional<Category> findCategory(long categoryId);

    Optional<Brand> findBrand(long brandId);

    /**
     * What a tag or a slot stands for. A tag may be given in any written form: 10 hex digits, 8 (without the version
     * byte), the 10 decimal digits printed on the card, other lengths of hex as they are; in any case. A slot is its
     * number. What people at this kiosk have said holds as {@link LocalAssignment} decides.
     */
    Optional<Assignment> assignment(String code);

    StoreSettings settings();

    /** How many products are cached, listed or not. */
    int size();

    /**
     * Calls the observer after each committed change, on the thread that made it: hand over quickly.
     *
     * @return ends the observation when closed
     */
    Subscription observe(Consumer<CatalogChange> observer);
}
