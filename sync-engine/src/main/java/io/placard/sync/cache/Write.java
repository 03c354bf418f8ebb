package io.placard.sync.cache;

import java.util.Optional;
import java.util.function.Function;

/** What came of writing: all of it is on disk, or none of it. */
public sealed interface Write<T> {
    /** Committed and durable. */
    record Done<T>(T outcome) implements Write<T> {}

    /** Nothing was written; {@code reason} says why and what to do. What was cached before can still be read. */
    record Refused<T>(String reason) implements Write<T> {}

    /** The same write, seen as something else. */
    default <R> Write<R> map(Function<T, R> change) {
        return switch (this) {
            case Done<T>(var outcome) -> new Done<>(change.apply(outcome));
            case Refused<T>(var reason) -> new Refused<>(reason);
        };
    }

    default Optional<T> find() {
        return this instanceof Done<T>(var outcome) ? Optional.of(outcome) : Optional.empty();
    }
}
