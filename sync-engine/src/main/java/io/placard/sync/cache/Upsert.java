package io.placard.sync.cache;

import io.placard.catalog.Product;
import io.placard.sync.wire.Freshness;
import io.placard.sync.wire.ProductReader;
import io.placard.sync.wire.WireProduct;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Stores products that are news, in all tables that hold a part of them. Within a transaction. */
final class Upsert {
    private final ProductTable table;
    private final ProductParts parts;
    private final Instant now;

    Upsert(Handle handle, Instant now) {
        table = new ProductTable(handle);
        parts = new ProductParts(handle);
        this.now = now;
    }

    /** Decides what putting a product over a stored one does. */
    @FunctionalInterface
    interface Judge {
        Put of(StoredProduct stored, WireProduct product);
    }

    /** What a live event brought: the store's version decides. */
    static Put judgeNews(StoredProduct stored, WireProduct product) {
        return switch (Freshness.of(stored.updatedAt(), product.product().updatedAt())) {
            case NEWER -> Put.UPDATED;
            case SAME -> Put.SAME;
            case STALE -> Put.STALE;
            case UNKNOWN -> Put.INCOMPARABLE;
        };
    }

    /**
     * What the store has just answered: other content of the same version counts too, and a missing version does not.
     */
    static Put judgeFetched(StoredProduct stored, WireProduct product) {
        return switch (Freshness.of(stored.updatedAt(), product.product().updatedAt())) {
            case NEWER, UNKNOWN -> Put.UPDATED;
            case SAME -> ContentHash.of(stored.json()) == ContentHash.of(product.json()) ? Put.SAME : Put.UPDATED;
            case STALE -> Put.STALE;
        };
    }

    /** Puts each of these different products where it is news; answers in their order. */
    List<Put> put(List<WireProduct> products, Judge judge) {
        var stored = table.find(products.stream().map(WireProduct::id).toList());
        var outcomes = new ArrayList<Put>(products.size());
        var changed = new ArrayList<WireProduct>(products.size());
        for (var product : products) {
            var before = stored.get(product.id());
            var outcome = before == null ? Put.INSERTED : judge.of(before, product);
            outcomes.add(outcome);
            if (outcome.hasChanged()) {
                changed.add(product);
            }
        }
        table.put(changed, now);
        var parted = changed.stream()
                .filter(each -> !hasPartsOf(stored.get(each.id()), each.product()))
                .map(WireProduct::product)
                .toList();
        parts.put(
                parted,
                parted.stream().map(Product::id).filter(stored::containsKey).toList());
        return List.copyOf(outcomes);
    }

    private static boolean hasPartsOf(@Nullable StoredProduct stored, Product product) {
        if (stored == null) {
            return false;
        }
        return new ProductReader()
                .read(stored.json())
                .find()
                .filter(before -> before.prices().equals(product.prices())
                        && before.promotions().equals(product.promotions())
                        && before.media().equals(product.media()))
                .isPresent();
    }
}
