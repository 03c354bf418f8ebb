package io.placard.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;

class SpellingPropertyTest {
    @Property(tries = 1000)
    void countsTheErrorsToTheNearestBeginning(
            @ForAll @CharRange(from = 'a', to = 'd') @NotEmpty @StringLength(max = 6) String typed,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 7) String word,
            @ForAll @IntRange(min = 1, max = 3) int most) {
        var least = Integer.MAX_VALUE;
        for (var end = 0; end <= word.length(); end++) {
            least = Math.min(least, errors(typed, word.substring(0, end)));
        }
        var spelling = new Spelling(typed, most);

        assertThat(spelling.errorsIn(word)).isEqualTo(Math.min(least, most + 1));
        assertThat(spelling.mayBe(Spelling.letters(word)) || least > most).isTrue();
        assertThat(spelling.errorsIn(word)).as("asked again").isEqualTo(Math.min(least, most + 1));
    }

    /** By definition, and slowly. */
    private static int errors(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Math.max(one.length(), other.length());
        }
        var same = last(one) == last(other) ? 0 : 1;
        var least = Math.min(
                errors(shorter(one), shorter(other)) + same,
                Math.min(errors(shorter(one), other), errors(one, shorter(other))) + 1);
        if (one.length() > 1
                && other.length() > 1
                && last(one) == last(shorter(other))
                && last(shorter(one)) == last(other)) {
            least = Math.min(least, errors(shorter(shorter(one)), shorter(shorter(other))) + 1);
        }
        return least;
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }

    private static String shorter(String word) {
        return word.substring(0, word.length() - 1);
    }
}
