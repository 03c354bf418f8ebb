package io.placard.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A product as the store last told it.
 *
 * @param stock pieces in the shop; never negative
 * @param brand null where the store names none
 * @param category null where the store names none
 * @param prices one per size, in the store's order; empty where the store names none
 * @param updatedAt the store's version of this product; null where the store left it out
 */
public record Product(
        long id,
        String name,
        String sku,
        boolean published,
        int stock,
        @Nullable Brand brand,
        @Nullable Category category,
        List<Price> prices,
        List<Promotion> promotions,
        List<String> tags,
        Media media,
        ProductFlags flags,
        ProductDetails details,
        @Nullable Instant updatedAt) {
    public Product {
        prices = List.copyOf(prices);
        promotions = List.copyOf(promotions);
        tags = List.copyOf(tags);
        stock = Math.max(0, stock);
    }

    /** Whether shoppers see it in lists: published and in stock. */
    public boolean isListed() {
        return published && stock > 0;
    }

    public Optional<Brand> findBrand() {
        return Optional.ofNullable(brand);
    }

    public Optional<Category> findCategory() {
        return Optional.ofNullable(category);
    }

    /** The promotion that applies at this instant and changes a price, else the first that applies at all. */
    public Optional<Promotion> promotionAt(Instant now) {
        var running = promotions.stream().filter(each -> each.runsAt(now)).toList();
        return running.stream()
                .filter(each -> !(each.discount() instanceof Discount.Unknown))
                .findFirst()
                .or(() -> running.stream().findFirst());
    }
}
