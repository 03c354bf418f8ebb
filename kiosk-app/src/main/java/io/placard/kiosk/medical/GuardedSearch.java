package io.placard.kiosk.medical;

import io.placard.catalog.Product;
import io.placard.catalog.Subscription;
import io.placard.catalog.search.ProductSearch;
import io.placard.catalog.search.SearchResult;
import java.util.function.Predicate;

/**
 * The search as shoppers use it: finds, counts and suggests only what is seen as it is. Veiled products are not found
 * either: who finds one by a word has read that word on it.
 */
public final class GuardedSearch implements ProductSearch {
    private final ProductSearch all;
    private final MedicalGate gate;

    public GuardedSearch(ProductSearch all, MedicalGate gate) {
        this.all = all;
        this.gate = gate;
    }

    @Override
    public SearchResult search(String typed, int limit, Predicate<Product> wanted) {
        return gate.showsAll() ? all.search(typed, limit, wanted) : all.search(typed, limit, wanted.and(gate::isOpen));
    }

    /** Also after the gate has changed. */
    @Override
    public Subscription observe(Runnable observer) {
        var index = all.observe(observer);
        var lifted = gate.observe(observer);
        return () -> {
            index.close();
            lifted.close();
        };
    }
}
