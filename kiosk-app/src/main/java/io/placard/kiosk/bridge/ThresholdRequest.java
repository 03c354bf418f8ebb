package io.placard.kiosk.bridge;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A distance that a watcher asks for; a number, or one in words as the store's settings have it. */
final class ThresholdRequest {
    private static final double MOST_MM = 100_000;

    private ThresholdRequest() {}

    /** In mm; empty where the data is no distance. */
    static OptionalInt parse(@Nullable Object data) {
        if (!(data instanceof Number) && !(data instanceof String)) {
            return OptionalInt.empty();
        }
        try {
            var mm = Double.parseDouble(data.toString().strip());
            return mm > 0 && mm <= MOST_MM ? OptionalInt.of((int) Math.round(mm)) : OptionalInt.empty();
        } catch (NumberFormatException _) {
            return OptionalInt.empty();
        }
    }
}
