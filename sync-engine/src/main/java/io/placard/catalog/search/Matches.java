package io.placard.catalog.search;

import io.placard.catalog.search.Vocabulary.Terms;

/** Which words of the catalogue match one typed word, and how well. */
final class Matches {
    private static final byte NO = 0;
    private static final byte WHOLE = 1;
    private static final byte BEGINNING = 2;
    /** A word with n errors is n + 2. */
    private static final int ERRORS = 2;

    private static final int ERROR_COST = 128;
    static final int NONE = Integer.MAX_VALUE;

    private final byte[] howWell;

    private Matches(byte[] howWell) {
        this.howWell = howWell;
    }

    /** Words that begin as typed. */
    static Matches asTyped(Folding.Word typed, Terms terms) {
        var howWell = new byte[terms.count()];
        for (var id = 0; id < howWell.length; id++) {
            howWell[id] = asTyped(typed.folded(), terms.get(id).text());
        }
        return new Matches(howWell);
    }

    /** Words that begin as typed, or nearly so. */
    static Matches nearly(Folding.Word typed, Terms terms) {
        var most = typed.hasDigits() ? 0 : Spelling.forgiven(typed.folded().length());
        var result = asTyped(typed, terms);
        if (most > 0) {
            var spelling = new Spelling(typed.folded(), most);
            for (var id = 0; id < result.howWell.length; id++) {
                if (result.howWell[id] == NO) {
                    var errors = spelling.errorsIn(terms.get(id));
                    result.howWell[id] = errors > most ? NO : (byte) (ERRORS + errors);
                }
            }
        }
        return result;
    }

    /** The cost of the document's best word; {@link #NONE} where none matches. Errors cost more than any field. */
    int costIn(Document document) {
        var least = NONE;
        for (var coded : document.words()) {
            var id = Field.termIn(coded);
            // Words that were added after the question are not known to it.
            var match = id < howWell.length ? howWell[id] : NO;
            if (match != NO) {
                least = Math.min(least, Field.costIn(coded) + cost(match));
            }
        }
        return least;
    }

    private static int cost(byte match) {
        return match <= BEGINNING ? match - WHOLE : 1 + (match - ERRORS) * ERROR_COST;
    }

    private static byte asTyped(String typed, String word) {
        if (!word.startsWith(typed)) {
            return NO;
        }
        return word.length() == typed.length() ? WHOLE : BEGINNING;
    }
}
