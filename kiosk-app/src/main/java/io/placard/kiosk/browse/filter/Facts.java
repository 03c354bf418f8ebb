package io.placard.kiosk.browse.filter;

import io.placard.catalog.Brand;
import io.placard.catalog.Price;
import io.placard.catalog.Product;
import io.placard.kiosk.ui.Offer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of a product, read once.
 *
 * @param brand null where the store names none
 * @param tags in small letters
 * @param price of the cheapest size, with the promotion that runs; null where the store names none
 */
record Facts(
        Product product,
        @Nullable Long brand,
        Set<String> tags,
        @Nullable BigDecimal price,
        boolean onOffer,
        Map<Scale, BigDecimal> measures) {
    static Facts of(Product product, Instant now) {
        var tags = new HashSet<String>();
        product.tags().forEach(tag -> tags.add(tag.toLowerCase(Locale.ROOT)));
        var measures = new HashMap<Scale, BigDecimal>();
        for (var attribute : product.details().attributes()) {
            Measure.of(attribute).ifPresent(it -> measures.putIfAbsent(it.scale(), it.amount()));
        }
        return new Facts(
                product,
                product.findBrand().map(Brand::id).orElse(null),
                tags,
                priceOf(product, now),
                !product.promotions().isEmpty() && product.promotionAt(now).isPresent(),
                measures);
    }

    Optional<BigDecimal> findPrice() {
        return Optional.ofNullable(price);
    }

    Optional<BigDecimal> find(Scale scale) {
        return Optional.ofNullable(measures.get(scale));
    }

    boolean meets(Criterion criterion) {
        return switch (criterion) {
            case Criterion.OfBrand(var id) -> brand != null && brand == id;
            case Criterion.WithTag(var tag) -> tags.contains(tag);
            case Criterion.PricedIn(var range) -> price != null && range.contains(price);
            case Criterion.AttributeIn(var scale, var range) -> {
                var amount = measures.get(scale);
                yield amount != null && range.contains(amount);
            }
            case Criterion.OnOffer _ -> onOffer;
        };
    }

    private static @Nullable BigDecimal priceOf(Product product, Instant now) {
        if (product.promotions().isEmpty()) {
            BigDecimal lowest = null;
            for (Price price : product.prices()) {
                lowest = lowest == null ? price.amount() : lowest.min(price.amount());
            }
            return lowest;
        }
        return Offer.of(product, now).lowest().map(Offer.Line::now).orElse(null);
    }
}
