package io.placard.kiosk.browse.filter;

import io.placard.catalog.Attribute;
import io.placard.catalog.Brand;
import io.placard.catalog.Discount;
import io.placard.catalog.Price;
import io.placard.catalog.Product;
import io.placard.catalog.ProductDetails;
import io.placard.catalog.ProductFlags;
import io.placard.catalog.Promotion;
import io.placard.kiosk.samples.SampleProducts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Shelves of made-up products that differ in everything that can be asked of them. */
final class FilterShelves {
    static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    private static final List<String> TAGS =
            List.of("calm", "Citrus", "sleepy", "happy", "pine", "berry", "mint", "earthy");

    private FilterShelves() {}

    /** By name. */
    static List<Product> products(int count, int brands, Random random) {
        var products = new ArrayList<Product>();
        for (var id = 1; id <= count; id++) {
            products.add(product(id, brands, random));
        }
        return products;
    }

    /** A product that has this and nothing else to be asked for. */
    static Product bare(long id, String price, String... attributes) {
        var facts = new ArrayList<Attribute>();
        for (var index = 0; index < attributes.length; index += 2) {
            facts.add(new Attribute("", attributes[index], attributes[index + 1]));
        }
        var prices = price.isEmpty() ? List.<Price>of() : List.of(new Price("each", new BigDecimal(price)));
        return with(id, null, prices, List.of(), List.of(), facts, false);
    }

    static Product tagged(long id, String... tags) {
        return with(id, null, List.of(), List.of(), List.of(tags), List.of(), false);
    }

    static Product featured(long id) {
        return with(id, null, List.of(), List.of(), List.of(), List.of(), true);
    }

    static Product reduced(long id, String price, String percent) {
        var promotion = new Promotion(1, "Off", new Discount.Percentage(new BigDecimal(percent)), null, null);
        return with(
                id,
                null,
                List.of(new Price("each", new BigDecimal(price))),
                List.of(promotion),
                List.of(),
                List.of(),
                false);
    }

    private static Product product(long id, int brands, Random random) {
        var brand = random.nextInt(brands + 1);
        var tags = TAGS.stream().filter(_ -> random.nextInt(3) == 0).toList();
        var prices = random.nextInt(12) == 0
                ? List.<Price>of()
                : List.of(new Price("each", new BigDecimal(5 + random.nextInt(90))));
        var attributes = new ArrayList<Attribute>();
        if (random.nextInt(4) > 0) {
            attributes.add(new Attribute("", "THC", random.nextInt(30) + "." + random.nextInt(10)));
        }
        if (random.nextInt(3) == 0) {
            attributes.add(new Attribute("", "CBD", random.nextInt(100) + " mg"));
        }
        attributes.add(new Attribute("", "Strain", "Kush"));
        var promotion = new Promotion(1, "Off", new Discount.Percentage(BigDecimal.TEN), null, null);
        return with(
                id,
                brand == 0 ? null : new Brand(brand, "Brand " + brand, "", null),
                prices,
                random.nextInt(5) == 0 ? List.of(promotion) : List.of(),
                tags,
                attributes,
                random.nextInt(9) == 0);
    }

    private static Product with(
            long id,
            @Nullable Brand brand,
            List<Price> prices,
            List<Promotion> promotions,
            List<String> tags,
            List<Attribute> attributes,
            boolean featured) {
        var like = SampleProducts.product(id);
        return new Product(
                id,
                String.format(Locale.ROOT, "Product %05d", id),
                like.sku(),
                true,
                5,
                brand,
                like.category(),
                prices,
                promotions,
                tags,
                like.media(),
                new ProductFlags(featured, false, false),
                new ProductDetails("", null, attributes, List.of()),
                null);
    }
}
