package io.placard.catalog.search;

import io.placard.catalog.Product;
import io.placard.catalog.Subscription;
import io.placard.catalog.search.SearchResult.Closeness;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The words of all listed products. One thread at a time changes it, product by product, in microseconds each; any
 * thread searches and never waits.
 *
 * <p>A search first compares each typed word with each different word of the catalogue, of which there are about as
 * many as products, then looks through the products' lists of word numbers.
 */
public final class ProductIndex implements ProductSearch {
    /** As many as a screen shows: a shopper who sees that many did not mistype. */
    private static final int ENOUGH = 12;

    private static final int MOST_SUGGESTIONS = 4;
    /** So many changes later it looks whether words have fallen out of use. */
    private static final int TIDY_AFTER = 4096;

    private final List<Runnable> observers = new CopyOnWriteArrayList<>();
    private volatile Documents documents = new Documents();
    private int changes;

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
        tidy(put.size() + removed.size());
        if (changed) {
            observers.forEach(Runnable::run);
        }
    }

    @Override
    public SearchResult search(String typed, int limit) {
        var query = Query.of(typed);
        if (query.words().isEmpty()) {
            return SearchResult.NOTHING;
        }
        var present = documents;
        var asTyped = best(present, asTyped(query, present), limit);
        if (asTyped.total() >= ENOUGH) {
            return result(asTyped, Closeness.AS_TYPED);
        }
        var nearly = best(present, nearly(query, present), limit);
        if (nearly.total() > 0) {
            return result(nearly, asTyped.total() > 0 ? Closeness.AS_TYPED : Closeness.SIMILAR);
        }
        var some = some(present, query.telling(), limit);
        if (some.total() > 0) {
            return result(some, Closeness.SOME_WORDS);
        }
        return new SearchResult(List.of(), 0, Closeness.NONE, suggestions(present, query));
    }

    @Override
    public Subscription observe(Runnable observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }

    /** Words of products that are long gone would be compared with each typed one for ever. */
    private void tidy(int changedNow) {
        changes += changedNow;
        if (changes > TIDY_AFTER) {
            changes = 0;
            if (documents.unusedWords() > documents.terms().count() / 2) {
                documents = documents.withoutUnusedWords();
            }
        }
    }

    private static Ranking asTyped(Query query, Documents documents) {
        var terms = documents.terms();
        return new Ranking(
                query,
                query.words().stream().map(word -> Matches.asTyped(word, terms)).toList());
    }

    private static Ranking nearly(Query query, Documents documents) {
        var terms = documents.terms();
        return new Ranking(
                query,
                query.words().stream().map(word -> Matches.nearly(word, terms)).toList());
    }

    private static Best best(Documents documents, Ranking ranking, int limit) {
        var best = new Best(limit);
        documents.forEach(document -> {
            var rank = ranking.of(document);
            if (rank != Ranking.NONE) {
                best.add(document, rank);
            }
        });
        return best;
    }

    /** Those that have the most of the words. */
    private static Best some(Documents documents, Query query, int limit) {
        var ranking = nearly(query, documents);
        var most = new int[1];
        documents.forEach(document -> most[0] = Math.max(most[0], ranking.wordsIn(document)));
        var best = new Best(limit);
        if (most[0] > 0) {
            documents.forEach(document -> {
                var rank = ranking.ofSome(document, most[0]);
                if (rank != Ranking.NONE) {
                    best.add(document, rank);
                }
            });
        }
        return best;
    }

    private static List<String> suggestions(Documents documents, Query query) {
        return new Meant(documents)
                .by(query).stream()
                        .filter(each -> best(documents, asTyped(Query.of(each), documents), 1)
                                        .total()
                                > 0)
                        .limit(MOST_SUGGESTIONS)
                        .toList();
    }

    private static SearchResult result(Best best, Closeness closeness) {
        return new SearchResult(best.products(), best.total(), closeness, List.of());
    }
}
