package io.placard.catalog.search;

import io.placard.catalog.search.Folding.Word;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** All different words of the catalogue. One thread adds, any thread reads. */
final class Vocabulary {
    private static final int FIRST_SIZE = 256;
    private static final int ERROR_COST = 128;

    private final Map<String, Term> byText = new HashMap<>();
    private volatile Words known = new Words(new Term[FIRST_SIZE], new long[FIRST_SIZE], new long[FIRST_SIZE], 0);

    /** The word's term; a new one where nobody has used the word. */
    Term of(Word word) {
        return byText.computeIfAbsent(word.folded(), text -> {
            var term = new Term(text, word.spelled());
            known = known.with(term);
            return term;
        });
    }

    /** Hands over each word that begins as typed, and how much worse than the whole word it is. */
    void asTyped(Word typed, ObjIntConsumer<Term> found) {
        var words = known;
        var head = Head.of(typed.folded());
        var mask = Head.mask(typed.folded().length());
        for (var at = 0; at < words.count; at++) {
            if ((words.heads[at] & mask) == head) {
                var term = words.terms[at];
                if (term.text().startsWith(typed.folded())) {
                    found.accept(term, cost(typed, term));
                }
            }
        }
    }

    /** The same for words that begin nearly as typed; an error costs more than anything else. */
    void nearly(Word typed, ObjIntConsumer<Term> found) {
        var most = typed.hasDigits() ? 0 : Spelling.forgiven(typed.folded().length());
        if (most == 0) {
            asTyped(typed, found);
            return;
        }
        near(typed, most, (term, errors) -> found.accept(term, errors * ERROR_COST + cost(typed, term)));
    }

    /** Hands over each word whose beginning differs in so many errors at most, and in how many it does. */
    void near(Word typed, int most, ObjIntConsumer<Term> found) {
        var words = known;
        var spelling = new Spelling(typed.folded(), most);
        for (var at = 0; at < words.count; at++) {
            if (spelling.mayBe(words.letters[at])) {
                var errors = spelling.errorsIn(words.terms[at].text());
                if (errors <= most) {
                    found.accept(words.terms[at], errors);
                }
            }
        }
    }

    private static int cost(Word typed, Term term) {
        return term.text().length() == typed.folded().length() ? 0 : 1;
    }

    /** A list that shares its arrays with longer ones. */
    private static final class Words {
        private final Term[] terms;
        private final long[] heads;
        private final long[] letters;
        private final int count;

        private Words(Term[] terms, long[] heads, long[] letters, int count) {
            this.terms = terms;
            this.heads = heads;
            this.letters = letters;
            this.count = count;
        }

        private Words with(Term term) {
            var full = count == terms.length;
            var longer = full
                    ? new Words(
                            Arrays.copyOf(terms, 2 * count),
                            Arrays.copyOf(heads, 2 * count),
                            Arrays.copyOf(letters, 2 * count),
                            count + 1)
                    : new Words(terms, heads, letters, count + 1);
            longer.terms[count] = term;
            longer.heads[count] = Head.of(term.text());
            longer.letters[count] = Spelling.letters(term.text());
            return longer;
        }
    }
}
