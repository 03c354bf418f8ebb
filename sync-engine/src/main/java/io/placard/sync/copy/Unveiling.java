package io.placard.sync.copy;

import io.placard.catalog.Product;
import io.placard.catalog.live.LiveCatalog;
import io.placard.sync.cache.Reconciled;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;

/**
 * Brings into memory what a read has changed on disk, little by little, so that live events come between and no screen
 * has thousands of changes to draw at once. What an event changes meanwhile is newer and stays. Belongs to the control
 * thread.
 */
final class Unveiling {
    private static final int SLICE = 500;

    private final LiveCatalog catalog;
    private final Map<Long, Product> waiting = new HashMap<>();

    Unveiling(LiveCatalog catalog) {
        this.catalog = catalog;
    }

    /** Shows {@code what}; where nothing was shown before all of it at once. */
    void begin(Reconciled what, Executor control, Runnable shown) {
        waiting.clear();
        if (catalog.size() == 0 || what.put().size() <= SLICE) {
            catalog.apply(what.put(), what.removed(), 0);
            shown.run();
            return;
        }
        catalog.apply(List.of(), what.removed(), 0);
        what.put().forEach(each -> waiting.put(each.id(), each));
        next(new ArrayDeque<>(what.put()), control, shown);
    }

    /** This product was changed by an event: what the read said of it is old. */
    void skip(long productId) {
        waiting.remove(productId);
    }

    private void next(Queue<Product> left, Executor control, Runnable shown) {
        var slice = new ArrayList<Product>(SLICE);
        while (slice.size() < SLICE && !left.isEmpty()) {
            var product = waiting.remove(left.remove().id());
            if (product != null) {
                slice.add(product);
            }
        }
        catalog.apply(slice, List.of(), 0);
        if (left.isEmpty()) {
            shown.run();
        } else {
            control.execute(() -> next(left, control, shown));
        }
    }
}
