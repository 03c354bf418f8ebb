package io.placard.sync.wire;

import io.placard.catalog.MedicalRule;
import io.placard.sync.json.Leaves;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a store wants done with products for patients. Truth values and numbers say nothing, as nobody knows what
 * they would mean; a word that nobody knows veils, since a store that writes one wants something done.
 */
final class MedicalRuleReader {
    private static final List<String> NAMES =
            List.of("medical_products", "medical_only_products", "medical_mode", "medical_display", "medical");
    private static final Set<String> NOTICE = Set.of("notice", "show", "shown", "visible", "all", "off", "none", "no");
    private static final Set<String> HIDDEN = Set.of("hidden", "hide", "invisible", "exclude", "excluded", "remove");
    private static final Set<String> MEANINGLESS = Set.of("true", "false");

    private MedicalRuleReader() {}

    static MedicalRule read(Leaves leaves) {
        return NAMES.stream()
                .flatMap(name -> leaves.text("store.settings." + name).stream())
                .flatMap(word -> rule(word).stream())
                .findFirst()
                .orElse(MedicalRule.NOTICE);
    }

    private static Optional<MedicalRule> rule(String text) {
        var word = text.toLowerCase(Locale.ROOT).strip();
        if (word.isEmpty() || MEANINGLESS.contains(word) || word.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        if (NOTICE.contains(word)) {
            return Optional.of(MedicalRule.NOTICE);
        }
        return Optional.of(HIDDEN.contains(word) ? MedicalRule.HIDDEN : MedicalRule.BLURRED);
    }
}
