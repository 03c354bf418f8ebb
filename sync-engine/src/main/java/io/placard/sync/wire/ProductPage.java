package io.placard.sync.wire;

import java.util.List;
import java.util.OptionalInt;

/**
 * One page of a product list.
 *
 * @param rejected why single products of this page could not be read; the others are in {@code products}
 * @param totalPages 0 where the store does not say
 * @param totalCount products on all pages; -1 where the store does not say
 */
public record ProductPage(
        List<WireProduct> products,
        List<String> rejected,
        int page,
        OptionalInt nextPage,
        int totalPages,
        int totalCount) {
    public ProductPage {
        products = List.copyOf(products);
        rejected = List.copyOf(rejected);
    }

    /** Whether it is the page that was asked for, and says how to go on where more are to come. */
    public boolean isWholeAnswerTo(int asked) {
        var isAsked = page == 0 || page == asked;
        var next = nextPage.orElse(asked + 1);
        return isAsked && next == asked + 1 && (nextPage.isPresent() || totalPages <= asked);
    }
}
