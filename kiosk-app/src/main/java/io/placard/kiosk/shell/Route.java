package io.placard.kiosk.shell;

/** A place in the kiosk. */
public sealed interface Route {
    /** Where every session starts and ends. */
    record Home() implements Route {}

    /** All listed products of a category. */
    record CategoryPage(long categoryId) implements Route {}

    /** All listed products of a brand. */
    record BrandPage(long brandId) implements Route {}

    /** A brand's listed products within a category. */
    record BrandInCategoryPage(long brandId, long categoryId) implements Route {}

    /** What a shopper types, and what that finds. */
    record Search() implements Route {}

    /** One product, listed or out of stock. */
    record ProductPage(long productId) implements Route {}

    /** Says that a product is out of stock, instead of its page. */
    record OutOfStockNotice(long productId) implements Route {}

    /** Says that the product that was shown is no longer sold here. */
    record WithdrawnNotice(String productName) implements Route {}

    /** Says that this tag stands for nothing yet. */
    record UnknownTagNotice(String tag) implements Route {}
}
