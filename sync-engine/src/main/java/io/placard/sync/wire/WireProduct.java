package io.placard.sync.wire;

import io.placard.catalog.Product;
import io.placard.sync.json.RawJson;
import java.time.Instant;
import java.util.Optional;

/** A product and the JSON it was read from. */
public record WireProduct(Product product, RawJson json) {
    public long id() {
        return product.id();
    }

    /** The store's version of it; empty where the store left it out. */
    public Optional<Instant> updatedAt() {
        return Optional.ofNullable(product.updatedAt());
    }
}
