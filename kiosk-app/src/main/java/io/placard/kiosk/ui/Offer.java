package io.placard.kiosk.ui;

import io.placard.catalog.Discount;
import io.placard.catalog.Price;
import io.placard.catalog.Product;
import io.placard.catalog.Promotion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a product costs at one instant.
 *
 * @param lines one per size, in the store's order
 */
public record Offer(List<Line> lines, Optional<Promotion> promotion) {
    public Offer {
        lines = List.copyOf(lines);
    }

    /** The prices with the promotion that runs now, if one does. */
    public static Offer of(Product product, Instant now) {
        var promotion = product.promotionAt(now);
        var lines = product.prices().stream()
                .map(price ->
                        new Line(price, promotion.map(Promotion::discount).flatMap(it -> it.reduce(price.amount()))))
                .toList();
        return new Offer(lines, promotion);
    }

    /** The cheapest size. */
    public Optional<Line> lowest() {
        return lines.stream().min(Comparator.comparing(Line::now));
    }

    /** Whether sizes differ in what they cost, so that the lowest price is only where prices start. */
    public boolean isRange() {
        return lines.stream()
                        .map(Line::now)
                        .map(BigDecimal::stripTrailingZeros)
                        .distinct()
                        .count()
                > 1;
    }

    /** The discount that lowers at least one price. */
    public Optional<Discount> discount() {
        return promotion
                .map(Promotion::discount)
                .filter(_ -> lines.stream().anyMatch(line -> line.reduced().isPresent()));
    }

    /** One size; {@code reduced} is what it costs instead of its price, where that is less. */
    public record Line(Price price, Optional<BigDecimal> reduced) {
        /** What is to be paid. */
        public BigDecimal now() {
            return reduced.orElse(price.amount());
        }
    }
}
