package io.placard.sync.machine;

import io.placard.sync.wire.WireProduct;

/** What is to be done with news of a product. */
public sealed interface Verdict {
    /**
     * Save it.
     *
     * @param hasGap whether the news follow from a state we have not seen
     */
    record Save(WireProduct product, boolean hasGap) implements Verdict {}

    /** What is known is as new or newer. */
    record Stale() implements Verdict {}

    /** Not cached, and not for sale: left alone. */
    record Unlisted() implements Verdict {}

    /** The news do not say enough, or cannot be compared: fetch the product. */
    record Fetch(String reason) implements Verdict {}
}
