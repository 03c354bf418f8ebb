package io.placard.sync.cache;

import io.placard.catalog.Assignment.Target;
import io.placard.catalog.Assignment.ToBrand;
import io.placard.catalog.Assignment.ToBrandInCategory;
import io.placard.catalog.Assignment.ToCategory;
import io.placard.catalog.Assignment.ToProduct;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The local assignments on disk: few, and replaced as a whole, in one transaction with the number of the change. */
public final class LocalRows {
    static final String REVISION = "local_revision";
    static final String CATALOG = "local_catalog";

    private final CacheFile file;

    LocalRows(CacheFile file) {
        this.file = file;
    }

    /** What the database holds; {@link LocalState#EMPTY} where it cannot be read. Without Jdbi: before the screen. */
    public LocalState load() {
        return file.loadPlain(connection -> new LocalLoading(connection).load(), LocalState.EMPTY);
    }

    public Write<Boolean> replace(LocalState state) {
        return file.write(handle -> {
            put(handle, state);
            return true;
        });
    }

    static void put(Handle handle, LocalState state) {
        handle.execute("DELETE FROM local_assignments");
        if (!state.rows().isEmpty()) {
            var batch = handle.prepareBatch("INSERT INTO local_assignments VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
            state.rows().forEach(row -> add(batch, row));
            batch.execute();
        }
        note(handle, REVISION, state.revision());
        note(handle, CATALOG, state.catalogId());
    }

    private static void add(PreparedBatch batch, LocalRow row) {
        batch.bind(0, row.code());
        bind(batch, 1, row.target());
        bind(batch, 4, row.storeSaid());
        batch.bind(7, row.at())
                .bind(8, row.isReplaced())
                .bindByType(9, row.message(), Object.class)
                .bind(10, row.isSent())
                .add();
    }

    /** Product, brand and category, as the store's own assignments have them. */
    private static void bind(PreparedBatch batch, int from, @Nullable Target target) {
        var ids = new @Nullable Long[3];
        switch (target) {
            case null -> {}
            case ToProduct(var id) -> ids[0] = id;
            case ToBrand(var id) -> ids[1] = id;
            case ToCategory(var id) -> ids[2] = id;
            case ToBrandInCategory(var brand, var category) -> {
                ids[1] = brand;
                ids[2] = category;
            }
        }
        for (int index = 0; index < ids.length; index++) {
            batch.bindByType(from + index, ids[index], Object.class);
        }
    }

    private static void note(Handle handle, String name, long value) {
        handle.execute("MERGE INTO sync_state KEY (name) VALUES (?, ?)", name, Long.toString(value));
    }
}
