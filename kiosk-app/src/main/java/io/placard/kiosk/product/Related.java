package io.placard.kiosk.product;

import io.placard.catalog.Product;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what is like a product. */
final class Related {
    private Related() {}

    /**
     * Those that share at least one tag, the most shared first; among equals those with fewer other tags, which are
     * more alike, then in the order of the candidates.
     *
     * @param most how many at most
     */
    static List<Product> byTags(Product product, List<Product> candidates, int most) {
        var wanted = tags(product);
        return candidates.stream()
                .filter(other -> other.id() != product.id())
                .map(other -> new Likeness(other, shared(other, wanted)))
                .filter(likeness -> likeness.shared > 0)
                .sorted(Comparator.comparingLong((Likeness likeness) -> -likeness.shared)
                        .thenComparingInt(likeness -> likeness.product.tags().size()))
                .limit(most)
                .map(Likeness::product)
                .toList();
    }

    private static long shared(Product other, Set<String> wanted) {
        return tags(other).stream().filter(wanted::contains).count();
    }

    private static Set<String> tags(Product product) {
        return product.tags().stream().map(tag -> tag.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private record Likeness(Product product, long shared) {}
}
