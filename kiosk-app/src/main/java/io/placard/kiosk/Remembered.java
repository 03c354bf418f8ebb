package io.placard.kiosk;

import io.placard.catalog.search.ProductSearch;
import io.placard.kiosk.browse.filter.ChosenFilters;
import io.placard.kiosk.search.SearchContext;
import io.placard.kiosk.search.SearchContext.Searched;
import io.placard.kiosk.shell.ScrollMemory;
import io.placard.kiosk.shell.SearchMemory;
import java.util.function.Consumer;

/**
 * What pages remember for the way back, until the session ends.
 *
 * @param searching also remembers what was typed
 */
record Remembered(ScrollMemory scrolled, ChosenFilters filters, SearchContext searching) {
    /** As at the start. */
    static Remembered nothing(ProductSearch search, Consumer<Searched> onSearched) {
        return new Remembered(
                new ScrollMemory(), new ChosenFilters(), new SearchContext(search, new SearchMemory(), onSearched));
    }

    void forget() {
        scrolled.forget();
        filters.forget();
        searching.memory().forget();
    }
}
