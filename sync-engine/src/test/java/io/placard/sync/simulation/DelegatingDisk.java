package io.placard.sync.simulation;

import io.placard.catalog.Assignment;
import io.placard.sync.cache.CachedStore;
import io.placard.sync.cache.CopyOnDisk;
import io.placard.sync.cache.Put;
import io.placard.sync.cache.ReadOutcome;
import io.placard.sync.cache.Reconciled;
import io.placard.sync.cache.StoredProduct;
import io.placard.sync.cache.Write;
import io.placard.sync.json.RawJson;
import io.placard.sync.wire.WireProduct;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A disk that does what another one does, but for what is overridden. */
public class DelegatingDisk implements CopyOnDisk {
    private final CopyOnDisk disk;

    public DelegatingDisk(CopyOnDisk disk) {
        this.disk = disk;
    }

    /** Every writing call comes by here. */
    <T> Write<T> write(Supplier<Write<T>> transaction) {
        return transaction.get();
    }

    @Override
    public CachedStore load() {
        return disk.load();
    }

    @Override
    public Optional<StoredProduct> find(long productId) {
        return disk.find(productId);
    }

    @Override
    public Write<List<Put>> putAll(List<WireProduct> products) {
        return write(() -> disk.putAll(products));
    }

    @Override
    public Write<Put> putFetched(WireProduct product) {
        return write(() -> disk.putFetched(product));
    }

    @Override
    public Write<Boolean> delete(long productId) {
        return write(() -> disk.delete(productId));
    }

    @Override
    public Write<Boolean> stage(Collection<WireProduct> rows) {
        return write(() -> disk.stage(rows));
    }

    @Override
    public Write<Boolean> unstage() {
        return write(disk::unstage);
    }

    @Override
    public Write<Reconciled> apply(ReadOutcome outcome) {
        return write(() -> disk.apply(outcome));
    }

    @Override
    public Map<Long, Instant> tombstones() {
        return disk.tombstones();
    }

    @Override
    public List<Long> unseen(Set<Long> seen, Instant readStartedAt) {
        return disk.unseen(seen, readStartedAt);
    }

    @Override
    public Write<Boolean> putAssignments(List<Assignment> assignments) {
        return write(() -> disk.putAssignments(assignments));
    }

    @Override
    public Write<Boolean> putSettings(RawJson settings) {
        return write(() -> disk.putSettings(settings));
    }

    @Override
    public Optional<String> note(String name) {
        return disk.note(name);
    }

    @Override
    public Write<Boolean> putNote(String name, String text) {
        return write(() -> disk.putNote(name, text));
    }
}
