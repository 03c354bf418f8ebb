package io.placard.catalog.search;

import io.placard.catalog.Product;
import io.placard.catalog.Subscription;
import io.placard.catalog.search.SearchResult.Closeness;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * The words of all listed products. One thread at a time changes it, product by product, in microseconds each; any
 * thread searches and never waits.
 *
 * <p>A search first compares each typed word with each different word of the catalogue, of which there are about as
 * many as products, then adds up what the products of those that match cost.
 */
public final class ProductIndex implements ProductSearch {
    /** As many as a screen shows: a shopper who sees that many did not mistype. */
    private static final int ENOUGH = 12;

    private static final int MOST_SUGGESTIONS = 4;
    private final List<Runnable> observers = new CopyOnWriteArrayList<>();
    private volatile Documents documents = new Documents();

    /** Starts empty. */
    public ProductIndex() {}

    /** Takes in new and changed products and forgets others; unlisted ones and what is in both are forgotten. */
    public void apply(Collection<Product> put, Collection<Long> removed) {
        var changed = false;
        for (var product : put) {
            if (!product.isListed()) {
                changed |= documents.remove(product.id());
            } else if (!product.equals(documents.find(product.id()))) {
                documents.put(product);
                changed = true;
            }
        }
        for (var id : removed) {
            changed |= documents.remove(id);
        }
        if (documents.isWorn()) {
            documents = documents.renewed();
        }
        if (changed) {
            observers.forEach(Runnable::run);
        }
    }

    @Override
    public SearchResult search(String typed, int limit, Predicate<Product> wanted) {
        var query = Query.of(typed);
        if (query.words().isEmpty()) {
            return SearchResult.NOTHING;
        }
        var present = documents;
        var asTyped = Searching.asTyped(present, query, limit, wanted);
        if (asTyped.total() >= ENOUGH) {
            return result(asTyped, Closeness.AS_TYPED);
        }
        var nearly = Searching.nearly(present, query, limit, wanted);
        if (nearly.total() > 0) {
            return result(nearly, asTyped.total() > 0 ? Closeness.AS_TYPED : Closeness.SIMILAR);
        }
        var some = Searching.some(present, query.telling(), limit, wanted);
        if (some.total() > 0) {
            return result(some, Closeness.SOME_WORDS);
        }
        return new SearchResult(List.of(), 0, Closeness.NONE, suggestions(present, query, wanted));
    }

    @Override
    public Subscription observe(Runnable observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }

    private static List<String> suggestions(Documents documents, Query query, Predicate<Product> wanted) {
        return new Meant(documents)
                .by(query).stream()
                        .filter(each -> Searching.asTyped(documents, Query.of(each), 1, wanted)
                                        .total()
                                > 0)
                        .limit(MOST_SUGGESTIONS)
                        .toList();
    }

    private static SearchResult result(Best best, Closeness closeness) {
        return new SearchResult(best.products(), best.total(), closeness, List.of());
    }
}
