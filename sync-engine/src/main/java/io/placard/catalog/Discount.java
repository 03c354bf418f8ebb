package io.placard.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How a promotion changes a price. */
public sealed interface Discount {
    /** Hundredths off, such as 10 for 10 %. */
    record Percentage(BigDecimal percent) implements Discount {}

    /** An amount off, in the store's currency. */
    record AmountOff(BigDecimal amount) implements Discount {}

    /** A new price, in the store's currency. */
    record FixedPrice(BigDecimal price) implements Discount {}

    /** A kind this kiosk does not know: the normal price holds, never a guess. */
    record Unknown(String type) implements Discount {}

    /** The reduced price, or empty where this discount does not lower the normal one. */
    default Optional<BigDecimal> reduce(BigDecimal normal) {
        var reduced = switch (this) {
            case Percentage(var percent) ->
                normal.multiply(BigDecimal.valueOf(100).subtract(percent))
                        .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
            case AmountOff(var amount) -> normal.subtract(amount);
            case FixedPrice(var price) -> price;
            case Unknown _ -> normal;
        };
        return Optional.of(reduced.max(BigDecimal.ZERO)).filter(price -> price.compareTo(normal) < 0);
    }
}
