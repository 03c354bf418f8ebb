package io.placard.catalog.search;

import io.placard.catalog.search.Folding.Word;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** All words of the catalogue, numbered as they come and never renumbered. One thread adds, any thread reads. */
final class Vocabulary {
    private static final int FIRST_SIZE = 256;

    private final Map<String, Term> byText = new HashMap<>();
    private volatile Terms known = new Terms(new Term[FIRST_SIZE], 0);

    /** The word's term; a new one where nobody has used the word. */
    Term of(Word word) {
        var present = byText.get(word.folded());
        if (present != null) {
            return present;
        }
        var before = known;
        var term = new Term(before.count, word.folded(), Spelling.letters(word.folded()), word.spelled());
        var array = before.count < before.array.length ? before.array : Arrays.copyOf(before.array, 2 * before.count);
        array[before.count] = term;
        byText.put(term.text(), term);
        known = new Terms(array, before.count + 1);
        return term;
    }

    /** The words there are now; later ones are not among them. */
    Terms known() {
        return known;
    }

    /** A list that shares its array with longer ones. */
    static final class Terms {
        private final Term[] array;
        private final int count;

        private Terms(Term[] array, int count) {
            this.array = array;
            this.count = count;
        }

        int count() {
            return count;
        }

        Term get(int id) {
            return array[id];
        }
    }
}
