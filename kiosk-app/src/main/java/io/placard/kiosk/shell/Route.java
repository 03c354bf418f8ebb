package io.placard.kiosk.shell;

import java.util.List;
import java.util.Locale;

/** A place in the kiosk. */
public sealed interface Route {
    /** What the kiosk shows while nobody is there. */
    record Attract() implements Route {}

    /** Where every session starts. */
    record Home() implements Route {}

    /** All listed products of a category. */
    record CategoryPage(long categoryId) implements Route {}

    /** All listed products of a brand. */
    record BrandPage(long brandId) implements Route {}

    /** A brand's listed products within a category. */
    record BrandInCategoryPage(long brandId, long categoryId) implements Route {}

    /** What a shopper types, and what that finds. */
    record Search() implements Route {}

    /** All listed products that carry a tag; equal in any case. */
    record TagPage(String tag) implements Route {
        public TagPage {
            tag = tag.toLowerCase(Locale.ROOT);
        }
    }

    /** All listed products on which a promotion runs. */
    record OffersPage() implements Route {}

    /** All that the store wrote for its shoppers. */
    record ArticlesPage() implements Route {}

    /** One article, and the products it is about. */
    record ArticlePage(long articleId) implements Route {}

    /** One product, listed or out of stock. */
    record ProductPage(long productId) implements Route {}

    /** Products side by side, two or three, each once. */
    record ComparePage(List<Long> productIds) implements Route {
        /** More columns could not be read. */
        public static final int MOST = 3;

        public ComparePage {
            productIds = productIds.stream().distinct().limit(MOST).toList();
        }
    }

    /** What only staff see; shows itself to nobody else. */
    record Staff() implements Route {}

    /** A few words instead of a page. */
    sealed interface Notice extends Route {}

    /** Says that a product is out of stock, instead of its page. */
    record OutOfStockNotice(long productId) implements Notice {}

    /** Says that the product that was shown is no longer sold here. */
    record WithdrawnNotice(String productName) implements Notice {}

    /** Says that what was laid down is for patients, and nothing else about it. */
    record PatientsNotice() implements Notice {}

    /** Says that this tag stands for nothing yet. */
    record UnknownTagNotice(String tag) implements Notice {}
}
