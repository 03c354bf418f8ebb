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
}
