package io.placard.catalog.search;

import java.util.Arrays;

/** How well each document answers the words of a query. Used on one thread, for one search. */
final class Scores {
    static final int NONE = Integer.MAX_VALUE;

    private final int[] sums;
    private final byte[] found;
    private final int[] least;

    /** For so many documents. */
    Scores(int documents) {
        sums = new int[documents];
        found = new byte[documents];
        least = new int[documents];
        Arrays.fill(least, NONE);
    }

    /** A word of the catalogue that matches the query's word at hand. */
    void match(Term term, int cost) {
        var end = term.count();
        var postings = term.postings();
        for (var each = 0; each < end; each++) {
            var place = Field.placeIn(postings[each]);
            if (place < least.length) {
                least[place] = Math.min(least[place], Field.costIn(postings[each]) + cost);
            }
        }
    }

    /** All matches of the word at hand are told: of each document the best counts. */
    void endWord() {
        for (var place = 0; place < least.length; place++) {
            if (least[place] != NONE) {
                sums[place] += least[place];
                found[place]++;
                least[place] = NONE;
            }
        }
    }

    /** How many words of the query a document holds. */
    int wordsAt(int place) {
        return found[place];
    }

    /** What its best matches cost together. */
    int costAt(int place) {
        return sums[place];
    }
}
