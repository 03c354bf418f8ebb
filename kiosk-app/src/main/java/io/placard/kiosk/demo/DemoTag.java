package io.placard.kiosk.demo;

import org.jspecify.annotations.Nullable;

/** A tag at hand in the demo; {@code title} names what it opens, {@code productId} is null where that is no product. */
public record DemoTag(
        String code, Kind kind, String title, @Nullable Long productId) {
    /** What the tag stands for. */
    public enum Kind {
        PRODUCT,
        OUT_OF_STOCK_PRODUCT,
        BRAND,
        CATEGORY,
        BRAND_IN_CATEGORY,
        UNKNOWN
    }
}
