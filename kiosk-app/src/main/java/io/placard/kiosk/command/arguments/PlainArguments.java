package io.placard.kiosk.command.arguments;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/**
 * Reads the plain form {@code verb --option value ...} that every start script uses. Whatever else is written goes to
 * picocli, which answers it in full; only, loading that takes 150 ms, a tenth of the time to the first products.
 */
public final class PlainArguments {
    private PlainArguments() {}

    /** Empty where anything is unusual. */
    public static Optional<Arguments> read(List<String> words) {
        return words.isEmpty()
                ? Optional.empty()
                : Verb.find(words.getFirst()).flatMap(verb -> readOptions(verb, words.subList(1, words.size())));
    }

    private static Optional<Arguments> readOptions(Verb verb, List<String> words) {
        var values = new EnumMap<Option, String>(Option.class);
        for (var at = 0; at < words.size(); at++) {
            var option = verb.findOption(words.get(at));
            if (option.isEmpty() || values.containsKey(option.get())) {
                return Optional.empty();
            }
            var value = "";
            if (!option.get().isSwitch()) {
                at++;
                if (at == words.size()
                        || words.get(at).isBlank()
                        || words.get(at).startsWith("-")) {
                    return Optional.empty();
                }
                value = words.get(at);
            }
            values.put(option.get(), value);
        }
        return Arguments.complete(verb, values);
    }
}
