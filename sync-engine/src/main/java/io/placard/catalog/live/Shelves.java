package io.placard.catalog.live;

import io.placard.catalog.Product;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * All products by id, and the listed ones by each {@link Shelf} they stand on. One thread writes, any thread reads
 * without waiting: a shelf's list is replaced as a whole.
 */
final class Shelves {
    private final Map<Long, Row<Product>> products = new ConcurrentHashMap<>();
    private final Map<Shelf, Ordered<Product>> shelves = new ConcurrentHashMap<>();
    private final Map<String, Long> tagCodes = new ConcurrentHashMap<>();

    /** Sorts once, then fills every shelf in that order. */
    static Shelves of(Collection<Row<Product>> rows) {
        var result = new Shelves();
        var filled = new LinkedHashMap<Shelf, List<Row<Product>>>();
        rows.stream().sorted(Row.ORDER).forEach(row -> {
            result.products.put(row.id(), row);
            result.claimTags(row.value());
            Shelf.of(row.value())
                    .forEach(shelf -> filled.computeIfAbsent(shelf, _ -> new ArrayList<>())
                            .add(row));
        });
        filled.forEach((shelf, inOrder) -> result.shelves.put(shelf, new Ordered<>(inOrder)));
        return result;
    }

    /** New shelves beside these, where so much changes that sorting anew is cheaper. */
    Shelves rebuiltWith(Collection<Row<Product>> put, Collection<Long> removed) {
        var rows = new LinkedHashMap<>(products);
        put.forEach(row -> rows.put(row.id(), row));
        removed.forEach(rows::remove);
        return of(rows.values());
    }

    @Nullable Row<Product> row(long id) {
        return products.get(id);
    }

    Collection<Row<Product>> rows() {
        return products.values();
    }

    int size() {
        return products.size();
    }

    List<Product> on(Shelf shelf) {
        return shelves.getOrDefault(shelf, Ordered.empty());
    }

    Set<Shelf> filled() {
        return shelves.keySet();
    }

    /** The product that claims this normalised tag code itself. */
    Optional<Long> claimant(String code) {
        return Optional.ofNullable(tagCodes.get(code));
    }

    /** Puts a product where it belongs now and takes it from where it does not; answers the shelves it touched. */
    Set<Shelf> put(Row<Product> row) {
        var old = products.put(row.id(), row);
        var now = Shelf.of(row.value());
        var touched = new LinkedHashSet<>(now);
        if (old != null) {
            releaseTags(old.value());
            var before = Shelf.of(old.value());
            before.forEach(shelf -> {
                if (!now.contains(shelf) || !row.hasSamePlaceAs(old)) {
                    takeFrom(shelf, old);
                }
            });
            touched.addAll(before);
        }
        claimTags(row.value());
        now.forEach(
                shelf -> shelves.merge(shelf, Ordered.<Product>empty().with(row), (present, _) -> present.with(row)));
        return touched;
    }

    /** Forgets a product; answers the shelves it stood on. */
    Set<Shelf> remove(long id) {
        var old = products.remove(id);
        if (old == null) {
            return Set.of();
        }
        releaseTags(old.value());
        var before = Shelf.of(old.value());
        before.forEach(shelf -> takeFrom(shelf, old));
        return before;
    }

    private void takeFrom(Shelf shelf, Row<Product> row) {
        shelves.computeIfPresent(shelf, (_, present) -> {
            var left = present.without(row);
            return left.isEmpty() ? null : left;
        });
    }

    private void claimTags(Product product) {
        product.details().tagCodes().forEach(code -> tagCodes.put(TagCode.normalize(code), product.id()));
    }

    private void releaseTags(Product product) {
        product.details().tagCodes().forEach(code -> tagCodes.remove(TagCode.normalize(code), product.id()));
    }
}
