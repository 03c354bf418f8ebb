package io.placard.sync.rest;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What came of asking the store. */
public sealed interface Answer<T> {
    /**
     * The store answered.
     *
     * @param etag names this very answer, to ask with next time; null where the store gives none
     */
    record Ok<T>(T value, @Nullable String etag) implements Answer<T> {}

    /** Nothing changed since the answer whose ETag was given (304). */
    record NotModified<T>() implements Answer<T> {}

    /** No answer that can be used. */
    record Failed<T>(Failure failure) implements Answer<T> {}

    default Optional<T> find() {
        return this instanceof Ok<T>(var value, var _) ? Optional.of(value) : Optional.empty();
    }

    default Optional<Failure> findFailure() {
        return this instanceof Failed<T>(var failure) ? Optional.of(failure) : Optional.empty();
    }

    /** The same outcome with another value. */
    default <R> Answer<R> map(Function<T, R> change) {
        return switch (this) {
            case Ok<T>(var value, var etag) -> new Ok<>(change.apply(value), etag);
            case NotModified<T>() -> new NotModified<>();
            case Failed<T>(var failure) -> new Failed<>(failure);
        };
    }
}
