package io.placard.sync.cache;

import io.placard.catalog.Product;
import io.placard.catalog.live.StoreStructure;
import java.util.List;

/** All that the cache holds for the screen. */
public record CachedStore(List<Product> products, StoreStructure structure) {
    /** Nothing cached yet. */
    public static final CachedStore EMPTY = new CachedStore(List.of(), StoreStructure.EMPTY);
}
