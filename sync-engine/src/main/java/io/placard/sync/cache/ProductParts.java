package io.placard.sync.cache;

import io.placard.catalog.Discount;
import io.placard.catalog.Product;
import io.placard.catalog.Promotion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of {@code prices}, {@code promotions} and {@code images} that hang on products. */
final class ProductParts {
    private final Handle handle;

    ProductParts(Handle handle) {
        this.handle = handle;
    }

    /** Replaces the parts of these products. */
    void put(Collection<Product> products, Collection<Long> replaced) {
        delete(replaced);
        if (products.isEmpty()) {
            return;
        }
        putPrices(products);
        putPromotions(products);
        putImages(products);
    }

    void delete(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        for (var table : List.of("prices", "promotions", "images")) {
            var batch = handle.prepareBatch("DELETE FROM " + table + " WHERE product_id = ?");
            ids.forEach(batch::add);
            batch.execute();
        }
    }

    private void putPrices(Collection<Product> products) {
        var batch = handle.prepareBatch("INSERT INTO prices VALUES (?, ?, ?, ?)");
        for (var product : products) {
            int position = 0;
            for (var price : product.prices()) {
                batch.add(product.id(), position++, price.size(), price.amount());
            }
        }
        batch.execute();
    }

    private void putPromotions(Collection<Product> products) {
        var batch = handle.prepareBatch("INSERT INTO promotions VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        for (var product : products) {
            int position = 0;
            for (var promotion : product.promotions()) {
                batch.add(
                        product.id(),
                        position++,
                        promotion.id(),
                        promotion.name(),
                        type(promotion.discount()),
                        number(promotion),
                        ProductTable.utc(promotion.start()),
                        ProductTable.utc(promotion.end()));
            }
        }
        batch.execute();
    }

    private void putImages(Collection<Product> products) {
        var batch = handle.prepareBatch("INSERT INTO images VALUES (?, ?, ?, ?)");
        for (var product : products) {
            int position = 0;
            for (var image : images(product)) {
                batch.add(product.id(), position++, image.role(), image.url());
            }
        }
        batch.execute();
    }

    private static List<Image> images(Product product) {
        var media = product.media();
        var images = new ArrayList<Image>();
        if (media.thumbUrl() != null) {
            images.add(new Image("thumb", media.thumbUrl()));
        }
        if (media.primaryUrl() != null) {
            images.add(new Image("primary", media.primaryUrl()));
        }
        media.gallery().forEach(url -> images.add(new Image("gallery", url)));
        return images;
    }

    private static String type(Discount discount) {
        return switch (discount) {
            case Discount.Percentage _ -> "percentage";
            case Discount.AmountOff _ -> "amount";
            case Discount.FixedPrice _ -> "price";
            case Discount.Unknown(var type) -> type;
        };
    }

    private static @Nullable BigDecimal number(Promotion promotion) {
        return switch (promotion.discount()) {
            case Discount.Percentage(var percent) -> percent;
            case Discount.AmountOff(var amount) -> amount;
            case Discount.FixedPrice(var price) -> price;
            case Discount.Unknown _ -> null;
        };
    }

    private record Image(String role, String url) {}
}
