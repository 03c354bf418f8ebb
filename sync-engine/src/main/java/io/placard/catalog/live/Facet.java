package io.placard.catalog.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The categories, or the brands: those the store lists, those only products tell of, and which of them have a listed
 * product and are therefore shown. One thread writes, any thread reads.
 */
final class Facet<T> {
    private final Function<T, Row<T>> toRow;
    private final Map<Long, T> told = new HashMap<>();
    private final Map<Long, T> seen = new ConcurrentHashMap<>();
    private final Map<Long, Row<T>> shown = new HashMap<>();
    private volatile Ordered<T> list = Ordered.empty();

    /** Starts with what the store lists; {@code toRow} gives a value its id and place. */
    Facet(Collection<T> told, Function<T, Row<T>> toRow) {
        this.toRow = toRow;
        told.forEach(each -> this.told.put(toRow.apply(each).id(), each));
    }

    List<T> shown() {
        return list;
    }

    /** By id: as the store lists it, else as a product last told of it. */
    Optional<T> find(long id) {
        return Optional.ofNullable(told.get(id)).or(() -> Optional.ofNullable(seen.get(id)));
    }

    /** Takes note of what a product tells. */
    void see(long id, T value) {
        seen.put(id, value);
    }

    /** Shows all of these, and only these, in one step. */
    void showAll(Collection<Long> ids) {
        shown.clear();
        ids.forEach(id -> find(id).ifPresent(value -> shown.put(id, toRow.apply(value))));
        list = new Ordered<>(shown.values().stream().sorted(Row.ORDER).toList());
    }

    /** Shows or hides one; answers whether that changed the list. */
    boolean show(long id, boolean hasListedProduct) {
        var before = shown.get(id);
        var value = hasListedProduct ? find(id) : Optional.<T>empty();
        if (value.equals(Optional.ofNullable(before).map(Row::value))) {
            return false;
        }
        var without = before == null ? list : list.without(before);
        if (value.isPresent()) {
            var row = toRow.apply(value.get());
            shown.put(id, row);
            list = without.with(row);
        } else {
            shown.remove(id);
            list = without;
        }
        return true;
    }
}
