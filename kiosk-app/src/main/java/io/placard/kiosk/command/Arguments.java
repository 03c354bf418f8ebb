package io.placard.kiosk.command;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What was asked for: known words only, and every option that is required. A switch has an empty value. */
record Arguments(Verb verb, Map<Option, String> values) {
    Arguments {
        values = Map.copyOf(values);
    }

    /** Empty where a required option is missing. */
    static Optional<Arguments> complete(Verb verb, EnumMap<Option, String> values) {
        return values.keySet().containsAll(verb.required())
                ? Optional.of(new Arguments(verb, values))
                : Optional.empty();
    }

    boolean has(Option option) {
        return values.containsKey(option);
    }

    Optional<String> find(Option option) {
        return Optional.ofNullable(values.get(option));
    }

    /** As an absolute path. */
    Optional<Path> findPath(Option option) {
        return find(option).map(Path::of).map(Path::toAbsolutePath).map(Path::normalize);
    }
}
