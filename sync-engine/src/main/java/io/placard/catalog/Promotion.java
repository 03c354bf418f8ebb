package io.placard.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A reduction that runs from {@code start} until {@code end}; null means open at that side. */
public record Promotion(
        long id,
        String name,
        Discount discount,
        @Nullable Instant start,
        @Nullable Instant end) {
    public boolean runsAt(Instant now) {
        return (start == null || !now.isBefore(start)) && (end == null || now.isBefore(end));
    }
}
