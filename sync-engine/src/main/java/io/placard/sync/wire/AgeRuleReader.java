package io.placard.sync.wire;

import io.placard.catalog.AgeRule;
import io.placard.catalog.AgeRule.Gate;
import io.placard.sync.json.Leaves;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code age_gate} and {@code minimum_age}. The gate may be a truth value, the number of a choice, an age, or a
 * word; a word that nobody knows asks, since a store that writes one wants shoppers to be asked.
 */
final class AgeRuleReader {
    private static final Set<String> OFF = Set.of("false", "0", "off", "no", "none", "disabled", "never");
    private static final Set<String> BIRTH_YEAR =
            Set.of("2", "birthyear", "yearofbirth", "year", "birthdate", "dateofbirth", "birthday", "dob");
    private static final int LEAST_AGE = 3;
    private static final int MOST_AGE = 99;

    private AgeRuleReader() {}

    static AgeRule read(Leaves leaves) {
        var gate = leaves.text("store.settings.age_gate").map(AgeRuleReader::word);
        var minimumAge = leaves.decimal("store.settings.minimum_age")
                .flatMap(AgeRuleReader::age)
                .or(() -> leaves.decimal("store.settings.age_gate").flatMap(AgeRuleReader::age))
                .orElse(AgeRule.USUAL_AGE);
        return new AgeRule(gate.map(AgeRuleReader::gate).orElse(Gate.OFF), minimumAge);
    }

    private static Gate gate(String word) {
        if (OFF.contains(word)) {
            return Gate.OFF;
        }
        return BIRTH_YEAR.contains(word) ? Gate.BIRTH_YEAR : Gate.ASK;
    }

    private static Optional<Integer> age(BigDecimal number) {
        return Optional.of(number.intValue()).filter(age -> age >= LEAST_AGE && age <= MOST_AGE);
    }

    private static String word(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }
}
