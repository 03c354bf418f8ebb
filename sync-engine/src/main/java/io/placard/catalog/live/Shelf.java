package io.placard.catalog.live;

import io.placard.catalog.Product;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** One way to look at the listed products; each has its own ready list. */
sealed interface Shelf {
    /** Every listed product. */
    record All() implements Shelf {}

    /** Those with a featured flag. */
    record Featured() implements Shelf {}

    /** Those with a promotion, running or not. */
    record WithPromotion() implements Shelf {}

    /** Those in a category. */
    record InCategory(long categoryId) implements Shelf {}

    /** Those of a brand. */
    record OfBrand(long brandId) implements Shelf {}

    /** Those of a brand within a category. */
    record OfBrandInCategory(long brandId, long categoryId) implements Shelf {}

    /** Those with a tag, in lower case. */
    record Tagged(String tag) implements Shelf {
        static Tagged with(String written) {
            return new Tagged(written.strip().toLowerCase(Locale.ROOT));
        }
    }

    /** Where a product stands; nowhere unless it is listed. */
    static Set<Shelf> of(Product product) {
        var result = new LinkedHashSet<Shelf>();
        if (!product.isListed()) {
            return result;
        }
        result.add(new All());
        if (product.flags().featured()) {
            result.add(new Featured());
        }
        if (!product.promotions().isEmpty()) {
            result.add(new WithPromotion());
        }
        product.findCategory().ifPresent(category -> result.add(new InCategory(category.id())));
        product.findBrand().ifPresent(brand -> {
            result.add(new OfBrand(brand.id()));
            product.findCategory().ifPresent(category -> result.add(new OfBrandInCategory(brand.id(), category.id())));
        });
        product.tags().forEach(tag -> result.add(Tagged.with(tag)));
        return result;
    }
}
