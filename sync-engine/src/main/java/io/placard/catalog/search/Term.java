package io.placard.catalog.search;

import java.util.Arrays;

/** A word of the catalogue and the products that hold it. One thread adds products, any thread reads. */
final class Term {
    private final String text;
    private final String spelled;
    private volatile int[] postings = new int[2];
    private volatile int count;

    /**
     * @param text folded
     * @param spelled as the store first wrote it
     */
    Term(String text, String spelled) {
        this.text = text;
        this.spelled = spelled;
    }

    String text() {
        return text;
    }

    String spelled() {
        return spelled;
    }

    /** Adds a product by its place, in ascending order. */
    void add(int place, Field field) {
        var at = count;
        var array = postings;
        if (at == array.length) {
            array = Arrays.copyOf(array, 2 * at);
            postings = array;
        }
        array[at] = field.at(place);
        count = at + 1;
    }

    /** Products coded by {@link Field}; only the first {@link #count()} hold, read before. */
    int[] postings() {
        return postings;
    }

    int count() {
        return count;
    }
}
