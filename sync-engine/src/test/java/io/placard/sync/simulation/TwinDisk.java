package io.placard.sync.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Product;
import io.placard.sync.cache.Cache;
import io.placard.sync.cache.CachedStore;
import io.placard.sync.cache.Put;
import io.placard.sync.cache.ReadOutcome;
import io.placard.sync.cache.Reconciled;
import io.placard.sync.cache.StoredProduct;
import io.placard.sync.cache.Write;
import io.placard.sync.wire.WireProduct;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The database beside its model: both are told the same and must answer the same. */
final class TwinDisk extends DelegatingDisk {
    private final ModelDisk model;

    private final Cache database;

    TwinDisk(ModelDisk model, Cache database) {
        super(model);
        this.model = model;
        this.database = database;
        model.neverForget();
    }

    @Override
    public CachedStore load() {
        var all = database.load();
        assertThat(all.products())
                .containsExactlyInAnyOrderElementsOf(model.load().products());
        return model.load();
    }

    @Override
    public Optional<StoredProduct> find(long productId) {
        var found = database.find(productId);
        assertThat(found).isEqualTo(model.find(productId));
        return found;
    }

    @Override
    public Write<List<Put>> putAll(List<WireProduct> products) {
        var written = database.putAll(products);
        assertThat(written).isEqualTo(model.putAll(products));
        return written;
    }

    @Override
    public Write<Put> putFetched(WireProduct product) {
        var written = database.putFetched(product);
        assertThat(written).isEqualTo(model.putFetched(product));
        return written;
    }

    @Override
    public Write<Boolean> delete(long productId) {
        var written = database.delete(productId);
        assertThat(written).isEqualTo(model.delete(productId));
        return written;
    }

    @Override
    public Write<Boolean> stage(Collection<WireProduct> rows) {
        model.stage(rows);
        return database.stage(rows);
    }

    @Override
    public Write<Boolean> unstage() {
        model.unstage();
        return database.unstage();
    }

    @Override
    public Write<Reconciled> apply(ReadOutcome outcome) {
        var written = database.apply(outcome);
        assertThat(written.find().map(TwinDisk::ids))
                .isEqualTo(model.apply(outcome).find().map(TwinDisk::ids));
        return written;
    }

    private static Set<Long> ids(Reconciled reconciled) {
        return Stream.concat(reconciled.put().stream().map(Product::id), reconciled.removed().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public List<Long> unseen(Set<Long> seen, Instant readStartedAt) {
        var unseen = database.unseen(seen, readStartedAt);
        assertThat(unseen).containsExactlyInAnyOrderElementsOf(model.unseen(seen, readStartedAt));
        return model.unseen(seen, readStartedAt);
    }

    @Override
    public Write<Boolean> putNote(String name, String text) {
        var written = database.putNote(name, text);
        assertThat(written).isEqualTo(model.putNote(name, text));
        assertThat(database.note(name)).isEqualTo(model.note(name));
        return written;
    }
}
