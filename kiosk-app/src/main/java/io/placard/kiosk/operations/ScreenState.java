package io.placard.kiosk.operations;

import org.jspecify.annotations.Nullable;

/**
 * What the screen shows.
 *
 * @param view attract, home, category, brand, search, product, compare, notice or staff
 * @param source what brought it there: rfid, ultrasonic or touch; null where nothing did
 */
public record ScreenState(
        String view,
        @Nullable Long productId,
        @Nullable Long categoryId,
        @Nullable Long brandId,
        @Nullable String source) {}
