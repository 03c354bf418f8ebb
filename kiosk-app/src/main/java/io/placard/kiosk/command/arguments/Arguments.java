package io.placard.kiosk.command.arguments;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What was asked for: known words only, and every option that is required. A switch has an empty value. */
public record Arguments(Verb verb, Map<Option, String> values) {
    public Arguments {
        values = Map.copyOf(values);
    }

    /** Empty where a required option is missing. */
    static Optional<Arguments> complete(Verb verb, EnumMap<Option, String> values) {
        return values.keySet().containsAll(verb.required())
                ? Optional.of(new Arguments(verb, values))
                : Optional.empty();
    }

    public boolean has(Option option) {
        return values.containsKey(option);
    }

    public Optional<String> find(Option option) {
        return Optional.ofNullable(values.get(option));
    }

    /** As an absolute path. */
    public Optional<Path> findPath(Option option) {
        return find(option).map(Path::of).map(Path::toAbsolutePath).map(Path::normalize);
    }
}
