package io.placard.catalog;

import java.util.Set;

/**
 * What one committed transaction changed.
 *
 * @param products ids whose product is new, different or gone
 * @param structure whether categories, brands, assignments, articles or store settings changed
 * @param causeMicros when the live event that caused it was received, microseconds since the epoch; 0 for a reconcile
 */
public record CatalogChange(Set<Long> products, boolean structure, long causeMicros) {
    public CatalogChange {
        products = Set.copyOf(products);
    }
}
