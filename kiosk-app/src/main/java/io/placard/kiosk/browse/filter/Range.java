package io.placard.kiosk.browse.filter;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** From a number (included) to another (not included); null means open at that side. */
public record Range(@Nullable BigDecimal from, @Nullable BigDecimal below) {
    public boolean contains(BigDecimal value) {
        return (from == null || value.compareTo(from) >= 0) && (below == null || value.compareTo(below) < 0);
    }
}
