package io.placard.sync.cache;

import java.util.List;

/**
 * All local assignments at one moment.
 *
 * @param revision how many changes led here; of two copies the one with more is the newer
 * @param catalogId of which catalogue they speak; 0 where that is unknown
 * @param rows each code once
 */
public record LocalState(long revision, long catalogId, List<LocalRow> rows) {
    public static final LocalState EMPTY = new LocalState(0, 0, List.of());

    public LocalState {
        rows = List.copyOf(rows);
    }
}
