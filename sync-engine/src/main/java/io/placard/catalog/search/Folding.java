package io.placard.catalog.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes from written words what people type differently: case, accents, ligatures, apostrophes. {@code Crème Brûlée} is
 * {@code creme brulee}, {@code Reese's} is {@code reeses}, {@code 3,5 g} is {@code 3.5 g}.
 */
final class Folding {
    private Folding() {}

    /** The words in their order; a word is letters and digits, and a point between two digits. */
    static List<Word> words(String written) {
        var text = Normalizer.normalize(written, Normalizer.Form.NFD);
        var words = new ArrayList<Word>();
        var folded = new StringBuilder();
        var start = 0;
        for (var at = 0; at < text.length(); ) {
            var each = text.codePointAt(at);
            var next = at + Character.charCount(each);
            if (Character.isLetterOrDigit(each)) {
                if (folded.isEmpty()) {
                    start = at;
                }
                append(folded, each);
            } else if (isPoint(each) && isBetweenDigits(text, at)) {
                folded.append('.');
            } else if (!isSilent(each)) {
                end(words, folded, text, start, at);
            }
            at = next;
        }
        end(words, folded, text, start, text.length());
        return words;
    }

    private static void end(List<Word> words, StringBuilder folded, String text, int start, int end) {
        if (!folded.isEmpty()) {
            words.add(new Word(folded.toString(), text.substring(start, end)));
            folded.setLength(0);
        }
    }

    private static void append(StringBuilder folded, int letter) {
        var lower = Character.toLowerCase(letter);
        switch (lower) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'ħ' -> folded.append('h');
            case 'ı' -> folded.append('i');
            default -> folded.appendCodePoint(lower);
        }
    }

    /** Does not end a word: accents, and what nobody types. */
    private static boolean isSilent(int each) {
        var type = Character.getType(each);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || each == '\''
                || each == '’'
                || each == '‘'
                || each == '`'
                || each == '´';
    }

    private static boolean isPoint(int each) {
        return each == '.' || each == ',';
    }

    private static boolean isBetweenDigits(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    /**
     * A word.
     *
     * @param folded what is compared
     * @param written as somebody wrote it, its accents decomposed
     */
    record Word(String folded, String written) {
        String spelled() {
            return Normalizer.normalize(written, Normalizer.Form.NFC).strip();
        }

        boolean hasDigits() {
            return folded.chars().anyMatch(Character::isDigit);
        }
    }
}
