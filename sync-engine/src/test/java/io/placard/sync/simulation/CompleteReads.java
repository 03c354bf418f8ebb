package io.placard.sync.simulation;

import io.placard.sync.wire.WireProduct;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What complete reads of the store were given, and which products they missed though the store had them. */
final class CompleteReads {
    private final Map<Long, Integer> misses = new HashMap<>();
    private final Set<Long> seen = new HashSet<>();
    private final BackEndRows rows;

    /** Which products there are now. */
    @FunctionalInterface
    interface BackEndRows {
        Set<Long> ids();
    }

    CompleteReads(BackEndRows rows) {
        this.rows = rows;
    }

    void answered(int page, List<WireProduct> products, boolean isLast) {
        if (page == 1) {
            seen.clear();
        }
        products.forEach(each -> seen.add(each.id()));
        if (isLast) {
            for (var id : rows.ids()) {
                if (!seen.contains(id)) {
                    misses.merge(id, 1, Integer::sum);
                }
            }
            seen.forEach(misses::remove);
        }
    }

    /** How many reads in a row have missed this product. */
    int misses(long id) {
        return misses.getOrDefault(id, 0);
    }
}
