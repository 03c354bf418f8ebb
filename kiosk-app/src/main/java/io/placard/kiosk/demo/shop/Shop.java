package io.placard.kiosk.demo.shop;

import io.placard.kiosk.demo.broadcast.ChangeSource;
import io.placard.kiosk.demo.catalogue.Assortment;
import io.placard.kiosk.demo.catalogue.ShopLabel;
import io.placard.kiosk.demo.catalogue.ShopProduct;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/**
 * The shop's products as the back end keeps them. Reads may come from any thread and see each product whole; changes
 * happen one after the other, and each gives its product a version later than every version before.
 */
public final class Shop {
    private static final Duration DUPLICATES_ARE_TOLD_FOR = Duration.ofHours(24);

    /** A product deleted because another has its SKU. */
    public record Duplicate(long id, String sku, Instant deletedAt) {}

    private final Assortment opening;
    private final ConcurrentSkipListMap<Long, ShopProduct> products = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<Instant, Duplicate> duplicates = new ConcurrentSkipListMap<>();
    private final InstantSource clock;
    private final ShopListener listener;
    private final Lock changing = new ReentrantLock();
    private Instant lastVersion;

    public Shop(Assortment opening, InstantSource clock, ShopListener listener) {
        this.opening = opening;
        this.clock = clock;
        this.listener = listener;
        opening.products().forEach(each -> products.put(each.id(), each));
        lastVersion = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** What does not change while the shop is open: brands, categories, labels, texts. */
    public Assortment assortment() {
        return opening;
    }

    /** Every product there is, by id. */
    public List<ShopProduct> products() {
        return new ArrayList<>(products.values());
    }

    public Optional<ShopProduct> find(long id) {
        return Optional.ofNullable(products.get(id));
    }

    /** The tags and slots that name this product. */
    public List<ShopLabel> labels() {
        return opening.labels();
    }

    /** Products deleted as duplicates in the last 24 hours. */
    public List<Duplicate> recentDuplicates() {
        var since = clock.instant().minus(DUPLICATES_ARE_TOLD_FOR);
        return List.copyOf(duplicates.tailMap(since).values());
    }

    /** Changes a product; empty where there is no such product. An edit that changes nothing is no update. */
    public Optional<ShopProduct> update(long id, UnaryOperator<ShopProduct> edit, ChangeSource source) {
        changing.lock();
        try {
            var before = products.get(id);
            if (before == null) {
                return Optional.empty();
            }
            var edited = edit.apply(before);
            if (edited.equals(before)) {
                return Optional.of(before);
            }
            var after = edited.at(nextVersion());
            products.put(id, after);
            listener.updated(before, after, source);
            return Optional.of(after);
        } finally {
            changing.unlock();
        }
    }

    /** Adds a product, or brings back a deleted one, as new. False where its id is taken. */
    public boolean create(ShopProduct product, ChangeSource source) {
        changing.lock();
        try {
            var created = product.at(nextVersion());
            if (products.putIfAbsent(product.id(), created) != null) {
                return false;
            }
            listener.created(created, source);
            return true;
        } finally {
            changing.unlock();
        }
    }

    /** Deletes a product; false where there is none. */
    public boolean delete(long id, ChangeSource source) {
        changing.lock();
        try {
            var product = products.remove(id);
            if (product != null) {
                listener.destroyed(product, source);
            }
            return product != null;
        } finally {
            changing.unlock();
        }
    }

    /** Deletes a product because another has its SKU: the back end tells this only when asked. */
    public boolean deleteDuplicate(long id) {
        changing.lock();
        try {
            var product = products.remove(id);
            if (product != null) {
                var deletedAt = nextVersion();
                duplicates.put(deletedAt, new Duplicate(id, product.sku(), deletedAt));
            }
            return product != null;
        } finally {
            changing.unlock();
        }
    }

    private Instant nextVersion() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        lastVersion = now.isAfter(lastVersion) ? now : lastVersion.plusMillis(1);
        return lastVersion;
    }
}
