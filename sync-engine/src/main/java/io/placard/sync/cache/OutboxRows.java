package io.placard.sync.cache;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;

/** The messages that wait to be sent, on disk. Each writing call is one transaction. */
public final class OutboxRows {
    private static final RowMapper<OutboxRow> ROW = (row, _) -> new OutboxRow(
            row.getObject("id", UUID.class),
            row.getString("destination"),
            row.getString("body"),
            row.getObject("created_at", Instant.class));

    private static final RowMapper<OutboxMark> MARK = (row, _) -> new OutboxMark(
            row.getObject("id", UUID.class),
            row.getString("destination"),
            row.getObject("created_at", Instant.class),
            row.getInt("size"));

    private final CacheFile file;

    OutboxRows(CacheFile file) {
        this.file = file;
    }

    /** Everything that waits, oldest first; empty where the disk cannot be read. */
    public Optional<List<OutboxMark>> marks() {
        return file.read(handle -> Optional.of(handle.select("""
                                SELECT id, destination, created_at, CHAR_LENGTH(body) AS size FROM outbox ORDER BY number
                                """).map(MARK).list()), Optional.empty());
    }

    /** These messages of a destination, oldest first; empty where the disk cannot be read. */
    public Optional<List<OutboxRow>> find(String destination, Collection<UUID> ids) {
        return file.read(
                handle -> Optional.of(handle.select("""
                                SELECT * FROM outbox WHERE destination = ? AND id = ANY(?) ORDER BY number
                                """, destination, ids.toArray(UUID[]::new))
                        .map(ROW)
                        .list()),
                Optional.empty());
    }

    /** Keeps these. One that is there already stays as it is. */
    public Write<Integer> add(Collection<OutboxRow> rows) {
        return file.write(handle -> {
            var batch = handle.prepareBatch("""
                    INSERT INTO outbox (id, destination, body, created_at)
                    SELECT :id, :destination, :body, :createdAt
                    WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE destination = :destination AND id = :id)
                    """);
            for (var row : rows) {
                batch.bind("id", row.id())
                        .bind("destination", row.destination())
                        .bind("body", row.body())
                        .bind("createdAt", row.createdAt())
                        .add();
            }
            return batch.size() == 0 ? 0 : batch.execute().length;
        });
    }

    /** Lets go of messages of a destination. */
    public Write<Integer> remove(String destination, Collection<UUID> ids) {
        return file.write(handle -> handle.execute(
                "DELETE FROM outbox WHERE destination = ? AND id = ANY(?)", destination, ids.toArray(UUID[]::new)));
    }
}
