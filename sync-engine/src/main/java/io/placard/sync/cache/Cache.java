package io.placard.sync.cache;

import io.placard.catalog.Assignment;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.catalog.Product;
import io.placard.sync.json.RawJson;
import io.placard.sync.wire.Freshness;
import io.placard.sync.wire.ProductReader;
import io.placard.sync.wire.WireProduct;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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

    private Cache(CacheFile file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
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
    public Write<Put> put(WireProduct product) {
        return file.write(handle -> {
            var stored = new ProductTable(handle).find(product.id());
            var outcome = stored.map(each -> outcome(each, product)).orElse(Put.INSERTED);
            return store(handle, stored, product, outcome);
        });
    }

    @Override
    public Write<Put> putFetched(WireProduct product) {
        return file.write(handle -> {
            var stored = new ProductTable(handle).find(product.id());
            var outcome = stored.map(each -> switch (outcome(each, product)) {
                        case STALE -> Put.STALE;
                        case SAME -> each.json().equals(product.json()) ? Put.SAME : Put.UPDATED;
                        case INSERTED, UPDATED, INCOMPARABLE -> Put.UPDATED;
                    })
                    .orElse(Put.INSERTED);
            return store(handle, stored, product, outcome);
        });
    }

    @Override
    public Write<Boolean> delete(long productId) {
        return file.write(handle -> {
            boolean isThere = new ProductTable(handle).find(productId).isPresent();
            new ProductTable(handle).delete(List.of(productId));
            new ProductParts(handle).delete(List.of(productId));
            return isThere;
        });
    }

    /**
     * Applies a complete read of the store: puts what is new or different and not older than what is stored, deletes
     * what the read did not see, unless it was stored after the read had begun.
     */
    public Write<Reconciled> reconcile(Collection<WireProduct> all, Instant readStartedAt) {
        return file.write(handle -> {
            var marks = new ProductTable(handle).marks();
            var changed = Reconcile.changed(all, marks);
            var seen = new HashSet<Long>();
            all.forEach(each -> seen.add(each.id()));
            var gone = Reconcile.gone(seen, marks.values(), readStartedAt, clock.instant());
            return apply(handle, changed, gone, marks.keySet());
        });
    }

    /** Applies a part of a read: puts as {@link #reconcile} does, deletes nothing. Costs by the size of the part. */
    @Override
    public Write<Reconciled> catchUp(Collection<WireProduct> some) {
        return file.write(handle -> {
            var marks = new ProductTable(handle)
                    .marks(some.stream().map(WireProduct::id).toList());
            return apply(handle, Reconcile.changed(some, marks), List.of(), marks.keySet());
        });
    }

    @Override
    public List<Long> unseen(Set<Long> seen, Instant readStartedAt) {
        return file.read(
                handle ->
                        Reconcile.gone(seen, new ProductTable(handle).marks().values(), readStartedAt, clock.instant()),
                List.of());
    }

    @Override
    public Write<Integer> deleteAll(Collection<Long> productIds) {
        return file.write(handle -> {
            new ProductTable(handle).delete(productIds);
            new ProductParts(handle).delete(productIds);
            return productIds.size();
        });
    }

    @Override
    public Write<Boolean> putCategories(List<Category> categories) {
        return putStructure(tables -> tables.putCategories(categories));
    }

    @Override
    public Write<Boolean> putBrands(List<Brand> brands) {
        return putStructure(tables -> tables.putBrands(brands));
    }

    @Override
    public Write<Boolean> putAssignments(List<Assignment> assignments) {
        return putStructure(tables -> tables.putAssignments(assignments));
    }

    @Override
    public Write<Boolean> putFeaturedTags(List<String> tags) {
        return putStructure(tables -> tables.putFeaturedTags(tags));
    }

    @Override
    public Write<Boolean> putSettings(RawJson settings) {
        return putStructure(tables -> tables.putSettings(settings));
    }

    @Override
    public Optional<String> note(String name) {
        return file.read(
                handle -> handle.select("SELECT text FROM sync_state WHERE name = ?", name)
                        .mapTo(String.class)
                        .findFirst(),
                Optional.empty());
    }

    @Override
    public Write<Boolean> putNote(String name, String text) {
        return file.write(handle -> handle.execute("MERGE INTO sync_state KEY (name) VALUES (?, ?)", name, text) > 0);
    }

    @Override
    public void close() {
        file.close();
    }

    private static Put outcome(StoredProduct stored, WireProduct product) {
        return switch (Freshness.of(stored.updatedAt(), product.product().updatedAt())) {
            case NEWER -> Put.UPDATED;
            case SAME -> Put.SAME;
            case STALE -> Put.STALE;
            case UNKNOWN -> Put.INCOMPARABLE;
        };
    }

    private Put store(Handle handle, Optional<StoredProduct> stored, WireProduct product, Put outcome) {
        if (outcome.hasChanged()) {
            new ProductTable(handle).put(List.of(product), clock.instant());
            var before =
                    stored.flatMap(each -> new ProductReader().read(each.json()).find());
            if (!before.map(each -> haveSameParts(each, product.product())).orElse(false)) {
                var replaced = stored.map(StoredProduct::id).stream().toList();
                new ProductParts(handle).put(List.of(product.product()), replaced);
            }
        }
        return outcome;
    }

    private static boolean haveSameParts(Product one, Product other) {
        return one.prices().equals(other.prices())
                && one.promotions().equals(other.promotions())
                && one.media().equals(other.media());
    }

    private Reconciled apply(Handle handle, List<WireProduct> changed, List<Long> gone, Collection<Long> present) {
        var products = changed.stream().map(WireProduct::product).toList();
        var replaced = new ArrayList<>(changed.stream().map(WireProduct::id).toList());
        replaced.retainAll(present);
        new ProductTable(handle).put(changed, clock.instant());
        new ProductParts(handle).put(products, replaced);
        new ProductTable(handle).delete(gone);
        new ProductParts(handle).delete(gone);
        return new Reconciled(products, gone);
    }

    private Write<Boolean> putStructure(Consumer<StructureTables> put) {
        return file.write(handle -> {
            put.accept(new StructureTables(handle));
            return true;
        });
    }
}
