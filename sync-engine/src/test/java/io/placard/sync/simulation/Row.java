package io.placard.sync.simulation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.placard.catalog.Product;
import io.placard.sync.json.RawJson;
import io.placard.sync.json.Reading;
import io.placard.sync.json.Timestamps;
import io.placard.sync.wire.ProductReader;
import io.placard.sync.wire.WireProduct;
import java.time.Instant;
import java.util.Objects;

/** A product in the back end's table: its JSON, never changed, and what a kiosk reads from it. */
record Row(ObjectNode json, WireProduct wire) {
    static Row of(ObjectNode json, ProductReader reader) {
        var raw = RawJson.of(json.toString());
        return switch (reader.read(raw)) {
            case Reading.Read<Product>(var product) -> new Row(json, new WireProduct(product, raw));
            case Reading.Rejected<Product>(var reason) -> throw new IllegalStateException(reason);
        };
    }

    long id() {
        return wire.id();
    }

    Instant version() {
        return Objects.requireNonNull(wire.product().updatedAt());
    }

    /** Set once in a product's life: tells a product from one that had its id before. */
    Instant born() {
        return Objects.requireNonNull(Timestamps.parse(json.path("created_at").asText()));
    }
}
