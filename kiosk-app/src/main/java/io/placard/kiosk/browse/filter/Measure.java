package io.placard.kiosk.browse.filter;

import io.placard.catalog.Attribute;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** An attribute that is a number, such as {@code THC 21.4 %}. */
record Measure(Scale scale, BigDecimal amount) {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9}(?:[.,]\\d{1,6})?)\\s*([^\\d\\s.,][^\\d]{0,11})?");

    /** The number and unit of an attribute; empty where it is anything else, such as a word or a span. */
    static Optional<Measure> of(Attribute attribute) {
        var value = attribute.value().strip();
        if (value.isEmpty() || !isDigit(value.charAt(0))) {
            return Optional.empty();
        }
        var number = NUMBER.matcher(value);
        if (!number.matches()) {
            return Optional.empty();
        }
        var unit = number.group(2) == null ? "" : number.group(2).strip();
        var amount = new BigDecimal(number.group(1).replace(',', '.'));
        return Optional.of(new Measure(new Scale(attribute.name().strip(), unit), amount));
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
