package io.placard.catalog.search;

/**
 * Counts the typing errors by which a typed word differs from a word or from its beginning: a letter too much, too
 * little, wrong, or two in the wrong order (optimal string alignment). Used on one thread.
 */
final class Spelling {
    private static final int BITS = 63;

    private final String typed;
    private final int most;
    private final long letters;
    private int[] twoBefore;
    private int[] before;
    private int[] row;

    /** @param most errors that count; more are as good as any */
    Spelling(String typed, int most) {
        this.typed = typed;
        this.most = most;
        letters = letters(typed);
        twoBefore = new int[typed.length() + 1];
        before = new int[typed.length() + 1];
        row = new int[typed.length() + 1];
    }

    /** How many errors are forgiven in a word of this length. */
    static int forgiven(int length) {
        if (length < 4) {
            return 0;
        }
        return length < 8 ? 1 : 2;
    }

    /** Which letters a word holds, a bit each; different letters may share one. */
    static long letters(String word) {
        var result = 0L;
        for (var at = 0; at < word.length(); at++) {
            result |= 1L << (word.charAt(at) & BITS);
        }
        return result;
    }

    /**
     * Whether a word with these letters may be near: each typed letter that the word lacks is an error, which rules out
     * nearly all words.
     */
    boolean mayBe(long lettersOfWord) {
        return Long.bitCount(letters & ~lettersOfWord) <= most;
    }

    /** The least errors between what was typed and any beginning of the word; one more than counts where more. */
    int errorsIn(String word) {
        var length = Math.min(word.length(), typed.length() + most);
        for (var at = 0; at <= typed.length(); at++) {
            row[at] = at;
        }
        var least = row[typed.length()];
        for (var at = 1; at <= length; at++) {
            var recycled = twoBefore;
            twoBefore = before;
            before = row;
            row = recycled;
            if (fillRow(word, at) > most) {
                break;
            }
            least = Math.min(least, row[typed.length()]);
        }
        return Math.min(least, most + 1);
    }

    /** Answers the least of the row: no later row has less. */
    private int fillRow(String word, int at) {
        row[0] = at;
        var least = at;
        var letter = word.charAt(at - 1);
        for (var column = 1; column <= typed.length(); column++) {
            var wrong = typed.charAt(column - 1) == letter ? 0 : 1;
            var errors = Math.min(Math.min(row[column - 1], before[column]) + 1, before[column - 1] + wrong);
            if (isSwapped(word, at, column)) {
                errors = Math.min(errors, twoBefore[column - 2] + 1);
            }
            row[column] = errors;
            least = Math.min(least, errors);
        }
        return least;
    }

    private boolean isSwapped(String word, int at, int column) {
        return at > 1
                && column > 1
                && typed.charAt(column - 1) == word.charAt(at - 2)
                && typed.charAt(column - 2) == word.charAt(at - 1);
    }
}
