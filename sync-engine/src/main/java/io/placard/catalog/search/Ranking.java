package io.placard.catalog.search;

import java.util.List;

/** How well documents answer a query; the smaller, the better. */
final class Ranking {
    static final int NONE = Matches.NONE;
    private static final int SKU = 0;
    private static final int NAME = 1;
    private static final int BEGINNING_OF_NAME = 2;
    private static final int BEGINNING_OF_SKU = 3;
    private static final int WORDS = 4;

    private final Query query;
    private final List<Matches> matches;

    /** @param matches for each word of the query */
    Ranking(Query query, List<Matches> matches) {
        this.query = query;
        this.matches = matches;
    }

    /** The rank of a document that answers the whole query; {@link #NONE} where it does not. */
    int of(Document document) {
        var whole = ofWhole(document);
        if (whole != NONE) {
            return whole;
        }
        var sum = WORDS;
        for (var each : matches) {
            var cost = each.costIn(document);
            if (cost == NONE) {
                return NONE;
            }
            sum += cost;
        }
        return sum;
    }

    /** The same, where only so many words must be there. */
    int ofSome(Document document, int wanted) {
        var sum = WORDS;
        var found = 0;
        for (var each : matches) {
            var cost = each.costIn(document);
            if (cost != NONE) {
                found++;
                sum += cost;
            }
        }
        return found == wanted ? sum : NONE;
    }

    int wordsIn(Document document) {
        var found = 0;
        for (var each : matches) {
            found += each.costIn(document) == NONE ? 0 : 1;
        }
        return found;
    }

    private int ofWhole(Document document) {
        var typed = query.runTogether();
        if (document.runTogether().startsWith(typed)) {
            return document.runTogether().length() == typed.length() ? NAME : BEGINNING_OF_NAME;
        }
        if (!query.maybeSku() || !document.hasSkuThatBegins(typed)) {
            return NONE;
        }
        return document.hasSku(typed) ? SKU : BEGINNING_OF_SKU;
    }
}
