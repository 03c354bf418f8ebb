package io.placard.catalog.search;

import io.placard.catalog.Product;
import java.util.List;

/**
 * What was found.
 *
 * @param products the best ones, best first
 * @param total how many there are in all
 * @param closeness how near they come to what was typed
 * @param suggestions what may have been meant, where nothing was found; each finds something
 */
public record SearchResult(List<Product> products, int total, Closeness closeness, List<String> suggestions) {
    /** Nothing was asked for, or nothing found. */
    public static final SearchResult NOTHING = new SearchResult(List.of(), 0, Closeness.NONE, List.of());

    public SearchResult {
        products = List.copyOf(products);
        suggestions = List.copyOf(suggestions);
    }

    /** How near products come to what was typed. */
    public enum Closeness {
        /** Some hold all words as they were typed. */
        AS_TYPED,
        /** None does; all words are there if typing errors are forgiven. */
        SIMILAR,
        /** None has all words; these have most of them. */
        SOME_WORDS,
        /** There is nothing to show. */
        NONE
    }
}
