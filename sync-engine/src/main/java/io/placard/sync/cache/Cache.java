package io.placard.sync.cache;

import io.placard.catalog.Assignment;
import io.placard.sync.json.RawJson;
import io.placard.sync.wire.WireProduct;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * The store's copy on disk. Opens whatever it finds: a file that cannot be used is set aside and kept, and without a
 * usable folder it holds its copy in memory; {@link #trouble} says so. Each writing call is one transaction, durable
 * when it returns, or refused as a whole. Safe to call from several threads; meant to be written by one.
 */
public final class Cache implements CopyOnDisk, AutoCloseable {
    private final CacheFile file;
    private final InstantSource clock;
    private final Staging staging;

    private Cache(CacheFile file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
        staging = new Staging(file);
    }

    /** Opens the cache of this folder. {@code clock} must be the one that times reads of the store. */
    public static Cache open(Path dataDir, InstantSource clock) {
        return open(dataDir, FreeSpace.of(dataDir), clock);
    }

    static Cache open(Path dataDir, FreeSpace space, InstantSource clock) {
        return new Cache(new CacheFile(new CacheOpening(dataDir, space, clock)), clock);
    }

    /** What is wrong with the cache, for operators; empty where all is well. */
    public Optional<String> trouble() {
        return file.trouble();
    }

    @Override
    public CachedStore load() {
        return file.load();
    }

    @Override
    public Optional<StoredProduct> find(long productId) {
        return file.read(handle -> new ProductTable(handle).find(productId), Optional.empty());
    }

    @Override
    public Write<List<Put>> putAll(List<WireProduct> products) {
        return file.write(handle -> new Upsert(handle, clock.instant()).put(products, Upsert::judgeNews));
    }

    @Override
    public Write<Put> putFetched(WireProduct product) {
        return file.write(handle -> new Upsert(handle, clock.instant()).put(List.of(product), Upsert::judgeFetched))
                .map(List::getFirst);
    }

    @Override
    public Write<Boolean> delete(long productId) {
        return file.write(handle -> {
            boolean isThere = new ProductTable(handle).find(productId).isPresent();
            remove(handle, List.of(productId));
            return isThere;
        });
    }

    @Override
    public Write<Boolean> stage(Collection<WireProduct> rows) {
        return staging.stage(rows, clock.instant());
    }

    @Override
    public Write<Boolean> unstage() {
        return staging.clear();
    }

    @Override
    public Write<Reconciled> apply(ReadOutcome outcome) {
        if (!staging.isWhole()) {
            return new Write.Refused<>("The cache was replaced while the store was read; it is read again.");
        }
        return file.write(handle -> {
            var put = staging.moveIn(handle, outcome.dead(), clock.instant());
            remove(handle, outcome.gone());
            if (outcome.completeSince() != null) {
                new TombstoneTable(handle).forgetBefore(outcome.completeSince());
            }
            new StructureTables(handle).put(outcome.lists());
            outcome.notes().forEach((name, text) -> putNote(handle, name, text));
            return new Reconciled(put, List.copyOf(outcome.gone()));
        });
    }

    @Override
    public Map<Long, Instant> tombstones() {
        return file.loadPlain(TombstoneTable::all, Map.of());
    }

    @Override
    public List<Long> unseen(Set<Long> seen, Instant readStartedAt) {
        return file.read(
                handle ->
                        Reconcile.gone(seen, new ProductTable(handle).marks().values(), readStartedAt, clock.instant()),
                List.of());
    }

    @Override
    public Write<Boolean> putAssignments(List<Assignment> assignments) {
        return putStructure(tables -> tables.putAssignments(assignments));
    }

    @Override
    public Write<Boolean> putSettings(RawJson settings) {
        return putStructure(tables -> tables.putSettings(settings));
    }

    /** By JDBC alone: it is asked before the first screen, which shall not wait until Jdbi is loaded. */
    @Override
    public Optional<String> note(String name) {
        return file.loadPlain(
                connection -> {
                    try (var statement = connection.prepareStatement("SELECT text FROM sync_state WHERE name = ?")) {
                        statement.setString(1, name);
                        try (var row = statement.executeQuery()) {
                            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
                        }
                    }
                },
                Optional.empty());
    }

    @Override
    public Write<Boolean> putNote(String name, String text) {
        return file.write(handle -> putNote(handle, name, text));
    }

    /** The messages that wait to be sent, in the same file. */
    public OutboxRows outbox() {
        return new OutboxRows(file);
    }

    /** What people here have said tags and slots stand for, in the same file. */
    public LocalRows local() {
        return new LocalRows(file);
    }

    @Override
    public void close() {
        file.close();
    }

    private static boolean putNote(Handle handle, String name, String text) {
        return handle.execute("MERGE INTO sync_state KEY (name) VALUES (?, ?)", name, text) > 0;
    }

    private void remove(Handle handle, Collection<Long> productIds) {
        new TombstoneTable(handle).bury(productIds, clock.instant());
        new ProductTable(handle).delete(productIds);
        new ProductParts(handle).delete(productIds);
    }

    private Write<Boolean> putStructure(Consumer<StructureTables> put) {
        return file.write(handle -> {
            put.accept(new StructureTables(handle));
            return true;
        });
    }
}
