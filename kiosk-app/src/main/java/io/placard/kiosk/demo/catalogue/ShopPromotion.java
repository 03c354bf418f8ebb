package io.placard.kiosk.demo.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A reduction; {@code value} means what {@code kind} says; null dates leave that side open. */
public record ShopPromotion(
        long id,
        String name,
        Kind kind,
        BigDecimal value,
        @Nullable Instant start,
        @Nullable Instant end) {
    /** How the value changes the price. */
    public enum Kind {
        PERCENTAGE,
        AMOUNT,
        PRICE;

        /** The back end's word for it. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A reduction by hundredths, from now on without an end. */
    public static ShopPromotion percentOff(long id, int percent) {
        return new ShopPromotion(id, percent + " % off", Kind.PERCENTAGE, BigDecimal.valueOf(percent), null, null);
    }
}
