package io.placard.catalog.live;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A value with its place in a list: by rank, then by name as the locale sorts it, then by id so that the order is
 * total.
 *
 * @param name the collation key of the value's name, computed once
 */
record Row<T>(int rank, SortKey name, long id, T value) {
    static final Comparator<Row<?>> ORDER =
            Comparator.<Row<?>>comparingInt(Row::rank).thenComparing(Row::name).thenComparingLong(Row::id);

    boolean hasSamePlaceAs(Row<T> other) {
        return ORDER.compare(this, other) == 0;
    }

    /** Bytes whose unsigned order is the locale's order of names. */
    static final class SortKey implements Comparable<SortKey> {
        private final byte[] bytes;

        SortKey(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int compareTo(SortKey other) {
            return Arrays.compareUnsigned(bytes, other.bytes);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SortKey key && Arrays.equals(bytes, key.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }
}
