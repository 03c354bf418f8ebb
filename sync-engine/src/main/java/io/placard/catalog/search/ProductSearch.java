package io.placard.catalog.search;

import io.placard.catalog.Product;
import io.placard.catalog.Subscription;
import java.util.function.Predicate;

/** Finds listed products by words. Any thread may ask; nobody waits. */
public interface ProductSearch {
    /**
     * The best products for what was typed so far, best first: the whole name begins so, then words of the name, of the
     * brand, of category and tags, of attributes; equally good ones by name. A SKU is found by its beginning.
     *
     * @param typed words in any order, in any case, with or without accents; each may be only the beginning of a word
     * @param limit how many products to answer with at most; the total counts all
     */
    default SearchResult search(String typed, int limit) {
        return search(typed, limit, _ -> true);
    }

    /**
     * Likewise, as if there were only the products that are wanted: no other is found, counted or suggested.
     *
     * @param wanted must answer at once; asked for what matches
     */
    SearchResult search(String typed, int limit, Predicate<Product> wanted);

    /**
     * Calls the observer after answers may have changed, on the thread that changed them: hand over quickly.
     *
     * @return ends the observation when closed
     */
    Subscription observe(Runnable observer);
}
