package io.placard.kiosk;

import io.placard.kiosk.browse.filter.ChosenFilters;
import io.placard.kiosk.search.SearchContext;
import io.placard.kiosk.shell.ScrollMemory;

/**
 * What pages remember for the way back, until the session ends.
 *
 * @param searching also remembers what was typed
 */
record Remembered(ScrollMemory scrolled, ChosenFilters filters, SearchContext searching) {
    void forget() {
        scrolled.forget();
        filters.forget();
        searching.memory().forget();
    }
}
