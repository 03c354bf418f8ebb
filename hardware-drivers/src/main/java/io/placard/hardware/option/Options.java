package io.placard.hardware.option;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a device's configuration sets; whatever it leaves out is as the driver has it. Immutable. */
public record Options(Map<String, Object> values) {
    /** Nothing is set. */
    public static final Options NONE = new Options(Map.of());

    public Options {
        values = Map.copyOf(values);
    }

    /** The same, and this. */
    public <T> Options with(Option<T> option, T value) {
        var more = new HashMap<>(values);
        more.put(option.key(), value);
        return new Options(more);
    }

    /** What is set. */
    public <T> Optional<T> find(Option<T> option) {
        return Optional.ofNullable(values.get(option.key())).map(option.type()::cast);
    }

    /** What is set, or this. */
    public <T> T get(Option<T> option, T otherwise) {
        return find(option).orElse(otherwise);
    }
}
