package io.placard.catalog.search;

import io.placard.catalog.search.Folding.Word;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was typed.
 *
 * @param words folded; at most {@value #MOST_WORDS}, the rest is forgotten
 * @param runTogether the same without spaces
 * @param maybeSku whether it may be a SKU: those have digits, and a few letters begin far too many
 */
record Query(List<Word> words, String runTogether, boolean maybeSku) {
    private static final int MOST_WORDS = 16;
    /** A shorter word alone says nothing about what was meant. */
    private static final int TELLING = 3;

    static Query of(String typed) {
        return of(Folding.words(typed).stream().limit(MOST_WORDS).toList());
    }

    /** Only the words that are long enough to tell something. */
    Query telling() {
        return of(
                words.stream().filter(word -> word.folded().length() >= TELLING).toList());
    }

    private static Query of(List<Word> words) {
        var runTogether = words.stream().map(Word::folded).collect(Collectors.joining());
        var maybeSku = runTogether.length() >= TELLING && runTogether.chars().anyMatch(Character::isDigit);
        return new Query(words, runTogether, maybeSku);
    }
}
