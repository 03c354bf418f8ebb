package io.placard.sync.wire;

import io.placard.catalog.Attribute;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.catalog.Media;
import io.placard.catalog.Price;
import io.placard.catalog.Product;
import io.placard.catalog.ProductDetails;
import io.placard.catalog.ProductFlags;
import io.placard.catalog.Promotion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A product while its JSON is being read; what the JSON leaves out keeps the value it has here. */
final class ProductDraft {
    long id;
    String name = "";
    String description = "";
    String sku = "";
    boolean published;
    long stock;

    @Nullable BigDecimal weight;

    boolean featured;
    boolean medicalOnly;
    boolean fullScreen;
    List<String> tags = List.of();
    List<String> tagCodes = List.of();

    @Nullable Brand brand;

    @Nullable Category category;

    @Nullable String primaryUrl;

    @Nullable String thumbUrl;

    List<String> imageUrls = List.of();

    @Nullable String videoUrl;

    List<Price> prices = List.of();
    List<Attribute> attributes = List.of();
    List<Promotion> promotions = List.of();

    @Nullable Instant updatedAt;

    Product build() {
        return new Product(
                id,
                name.strip(),
                sku,
                published,
                Math.clamp(stock, 0, Integer.MAX_VALUE),
                brand,
                category,
                prices,
                promotions,
                tags,
                media(),
                flags(),
                new ProductDetails(description, weight, attributes, tagCodes),
                updatedAt);
    }

    private ProductFlags flags() {
        return featured || medicalOnly || fullScreen
                ? new ProductFlags(featured, medicalOnly, fullScreen)
                : ProductFlags.NONE;
    }

    private Media media() {
        var gallery = new LinkedHashSet<String>();
        if (primaryUrl != null) {
            gallery.add(primaryUrl);
        }
        gallery.addAll(imageUrls);
        return new Media(thumbUrl, primaryUrl, new ArrayList<>(gallery), videoUrl);
    }
}
