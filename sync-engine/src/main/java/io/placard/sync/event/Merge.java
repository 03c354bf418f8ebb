package io.placard.sync.event;

import io.placard.sync.wire.WireProduct;
import java.util.Set;

/** What news make of a cached product. */
public sealed interface Merge {
    /**
     * The product as it is now.
     *
     * @param gaps fields whose old value in the event differs from the cached one: something was missed
     */
    record Merged(WireProduct product, Set<String> gaps) implements Merge {
        public Merged {
            gaps = Set.copyOf(gaps);
        }
    }

    /** The news do not say enough: the product must be fetched by its id; {@code reason} says what is missing. */
    record MustFetch(String reason) implements Merge {}
}
