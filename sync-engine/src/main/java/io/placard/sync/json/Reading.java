package io.placard.sync.json;

import java.util.Optional;

/** What came of reading JSON: a value, or in words why there is none. */
public sealed interface Reading<T> {
    /** It could be read. */
    record Read<T>(T value) implements Reading<T> {}

    /** It could not; {@code reason} says what was wrong. */
    record Rejected<T>(String reason) implements Reading<T> {}

    default Optional<T> find() {
        return switch (this) {
            case Read<T>(var value) -> Optional.of(value);
            case Rejected<T> _ -> Optional.empty();
        };
    }
}
