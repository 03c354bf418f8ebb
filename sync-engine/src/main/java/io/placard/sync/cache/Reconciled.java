package io.placard.sync.cache;

import io.placard.catalog.Product;
import java.util.List;

/** What a reconcile changed: products that are new or different now, and ids that are gone. */
public record Reconciled(List<Product> put, List<Long> removed) {
    public Reconciled {
        put = List.copyOf(put);
        removed = List.copyOf(removed);
    }
}
