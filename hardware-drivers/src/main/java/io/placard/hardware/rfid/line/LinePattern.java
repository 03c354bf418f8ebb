package io.placard.hardware.rfid.line;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression from the configuration, which must neither stop the reader's thread nor be wrong in silence: a
 * match may look at only so many characters.
 */
final class LinePattern {
    /** Longer lines are no reader's. */
    static final int MOST_CHARACTERS = 200;

    /** A sound expression looks at each character of each start a few times: about 200 times 200. */
    private static final int MOST_LOOKS = 200_000;

    /** Where expressions that try all ways to divide a text betray themselves: long runs that fail at their end. */
    private static final List<String> TRIALS =
            List.of("a".repeat(40) + "!", "0".repeat(40) + "!", "A0 ".repeat(13) + "!", " ".repeat(40) + "!");

    private final Pattern pattern;

    private LinePattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * Understands an expression.
     *
     * @throws IllegalArgumentException where it is none, or one that may take for ever; says for people what to do
     */
    static LinePattern of(String option, String expression) {
        LinePattern found;
        try {
            found = new LinePattern(Pattern.compile(expression));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    option + ": \"" + expression + "\" is no regular expression (" + e.getDescription() + ").", e);
        }
        try {
            TRIALS.forEach(found::match);
        } catch (TooManyLooksException e) {
            throw new IllegalArgumentException(
                    option + ": \"" + expression + "\" may take for ever on some lines. Repeat nothing that is"
                            + " repeated already, as in (\\w+\\w+)+.",
                    e);
        }
        return found;
    }

    /** What the first group caught, or the whole match where there is no group; in upper case. */
    Optional<String> find(String line) {
        try {
            return match(line);
        } catch (TooManyLooksException _) {
            return Optional.empty();
        }
    }

    private Optional<String> match(String line) {
        var matcher = pattern.matcher(new WatchedText(line));
        if (!matcher.find()) {
            return Optional.empty();
        }
        var caught = matcher.groupCount() == 0 ? matcher.group() : matcher.group(1);
        return Optional.of(caught == null ? "" : caught.trim().toUpperCase(Locale.ROOT));
    }

    /** Ends a match that looks at too many characters. */
    private static final class WatchedText implements CharSequence {
        private final String text;
        private int looksLeft = MOST_LOOKS;

        WatchedText(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            looksLeft--;
            if (looksLeft < 0) {
                throw new TooManyLooksException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooManyLooksException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
