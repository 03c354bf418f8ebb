package io.placard.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Products for tests: {@code Products.any(7).named("Tea").withStock(3).get()}. */
public record Products(Product get) {
    public static final Brand KETTLE = new Brand(8, "Kettle", "", null);
    public static final Category TEA = new Category(3, "Tea", 1, null);
    public static final Instant UPDATED = Instant.parse("2026-01-02T03:04:05.678Z");

    /** A listed product of {@link #KETTLE} in {@link #TEA} for 12.50. */
    public static Products any(long id) {
        return new Products(new Product(
                id,
                "Product " + id,
                "SKU-" + id,
                true,
                5,
                KETTLE,
                TEA,
                List.of(new Price("each", new BigDecimal("12.50"))),
                List.of(),
                List.of("calm"),
                Media.NONE,
                ProductFlags.NONE,
                ProductDetails.NONE,
                UPDATED));
    }

    public Products named(String name) {
        return new Products(new Product(
                get.id(),
                name,
                get.sku(),
                get.published(),
                get.stock(),
                get.brand(),
                get.category(),
                get.prices(),
                get.promotions(),
                get.tags(),
                get.media(),
                get.flags(),
                get.details(),
                get.updatedAt()));
    }

    public Products withStock(int stock) {
        return with(get.published(), stock, get.updatedAt());
    }

    public Products unpublished() {
        return with(false, get.stock(), get.updatedAt());
    }

    public Products updatedAt(@Nullable Instant updatedAt) {
        return with(get.published(), get.stock(), updatedAt);
    }

    public Products of(@Nullable Brand brand, @Nullable Category category) {
        return with(brand, category, get.prices(), get.promotions(), get.tags());
    }

    public Products at(String amount) {
        var prices = List.of(new Price("each", new BigDecimal(amount)));
        return with(get.brand(), get.category(), prices, get.promotions(), get.tags());
    }

    public Products promoted(Promotion... promotions) {
        return with(get.brand(), get.category(), get.prices(), List.of(promotions), get.tags());
    }

    public Products tagged(String... tags) {
        return with(get.brand(), get.category(), get.prices(), get.promotions(), List.of(tags));
    }

    public Products featured() {
        return with(get.media(), new ProductFlags(true, false, false), get.details());
    }

    public Products pictured(Media media) {
        return with(media, get.flags(), get.details());
    }

    public Products taggedBy(String... codes) {
        return detailed(new ProductDetails("", null, List.of(), List.of(codes)));
    }

    public Products detailed(ProductDetails details) {
        return with(get.media(), get.flags(), details);
    }

    private Products with(boolean published, int stock, @Nullable Instant updatedAt) {
        return new Products(new Product(
                get.id(),
                get.name(),
                get.sku(),
                published,
                stock,
                get.brand(),
                get.category(),
                get.prices(),
                get.promotions(),
                get.tags(),
                get.media(),
                get.flags(),
                get.details(),
                updatedAt));
    }

    private Products with(
            @Nullable Brand brand,
            @Nullable Category category,
            List<Price> prices,
            List<Promotion> promotions,
            List<String> tags) {
        return new Products(new Product(
                get.id(),
                get.name(),
                get.sku(),
                get.published(),
                get.stock(),
                brand,
                category,
                prices,
                promotions,
                tags,
                get.media(),
                get.flags(),
                get.details(),
                get.updatedAt()));
    }

    private Products with(Media media, ProductFlags flags, ProductDetails details) {
        return new Products(new Product(
                get.id(),
                get.name(),
                get.sku(),
                get.published(),
                get.stock(),
                get.brand(),
                get.category(),
                get.prices(),
                get.promotions(),
                get.tags(),
                media,
                flags,
                details,
                get.updatedAt()));
    }
}
