package io.placard.kiosk.search;

import io.placard.catalog.search.ProductSearch;
import io.placard.kiosk.shell.SearchMemory;
import java.util.function.Consumer;

/**
 * What a search needs that outlives its screen.
 *
 * @param memory what was typed in this session
 * @param onSearched hears of each key once its results are bound to the screen, and still to be painted
 */
public record SearchContext(ProductSearch products, SearchMemory memory, Consumer<Searched> onSearched) {
    /**
     * One key and what it found.
     *
     * @param typed what is typed now
     * @param keyedMicros when the key was pressed, microseconds since the epoch
     */
    public record Searched(String typed, int results, long keyedMicros) {
        /** How many letters are typed now. */
        public int length() {
            return typed.codePointCount(0, typed.length());
        }
    }
}
