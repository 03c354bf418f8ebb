package io.placard.kiosk.browse.filter;

import io.placard.catalog.Attribute;
import java.math.BigDecimal;
import java.util.Optional;

/** An attribute that is a number, such as {@code THC 21.4 %}. */
record Measure(Scale scale, BigDecimal amount) {
    private static final int MOST_DIGITS = 9;
    private static final int MOST_DECIMALS = 6;
    private static final int LONGEST_UNIT = 12;

    /** The number and unit of an attribute; empty where it is anything else, such as a word or a span. */
    static Optional<Measure> of(Attribute attribute) {
        // By hand: with a regular expression a large shelf takes a fifth longer to read.
        var value = attribute.value().strip();
        var end = digits(value, 0);
        if (end == 0 || end > MOST_DIGITS) {
            return Optional.empty();
        }
        if (end < value.length() && isPoint(value.charAt(end))) {
            var decimals = digits(value, end + 1) - end - 1;
            if (decimals == 0 || decimals > MOST_DECIMALS) {
                return Optional.empty();
            }
            end += 1 + decimals;
        }
        var number = value.substring(0, end).replace(',', '.');
        var unit = value.substring(end).strip();
        return isUnit(unit)
                ? Optional.of(new Measure(new Scale(attribute.name().strip(), unit), new BigDecimal(number)))
                : Optional.empty();
    }

    /** No number, nor the rest of one. */
    private static boolean isUnit(String rest) {
        return rest.isEmpty()
                || (!isPoint(rest.charAt(0))
                        && rest.chars().noneMatch(Measure::isDigit)
                        && rest.codePointCount(0, rest.length()) <= LONGEST_UNIT);
    }

    /** Where the digits end that begin here. */
    private static int digits(String value, int from) {
        var end = from;
        while (end < value.length() && isDigit(value.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPoint(char letter) {
        return letter == '.' || letter == ',';
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }
}
