package io.placard.sync.cache;

import io.placard.sync.cache.ProductTable.Mark;
import io.placard.sync.wire.Freshness;
import io.placard.sync.wire.WireProduct;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what a read of the store changes in the cache. Pure. */
final class Reconcile {
    private Reconcile() {}

    /** Those that differ from what is stored and are not older; where a product came on two pages, the newer. */
    static List<WireProduct> changed(Collection<WireProduct> read, Map<Long, Mark> stored) {
        var newest = new LinkedHashMap<Long, WireProduct>();
        read.forEach(each -> newest.merge(each.id(), each, Reconcile::newer));
        return newest.values().stream()
                .filter(each -> isChange(each, stored.get(each.id())))
                .toList();
    }

    /**
     * Those the read did not see and that were stored before it began. What was stored in the future was stored before
     * the clock was set back.
     */
    static List<Long> gone(Set<Long> seen, Collection<Mark> stored, Instant readStartedAt, Instant now) {
        return stored.stream()
                .filter(each -> !seen.contains(each.id()))
                .filter(each -> each.storedAt() == null
                        || each.storedAt().isBefore(readStartedAt)
                        || each.storedAt().isAfter(now))
                .map(Mark::id)
                .toList();
    }

    /** Of what was staged, what is no longer news: an event brought something newer meanwhile, or the product's end. */
    static List<Long> overtaken(Map<Long, Mark> staged, Map<Long, Mark> stored, ReadOutcome.Dead dead) {
        return staged.values().stream()
                .filter(each -> dead.covers(each.id(), each.updatedAt())
                        || !isChange(each.updatedAt(), each.contentHash(), stored.get(each.id())))
                .map(Mark::id)
                .toList();
    }

    private static WireProduct newer(WireProduct one, WireProduct other) {
        var freshness = Freshness.of(one.product().updatedAt(), other.product().updatedAt());
        return freshness == Freshness.STALE ? one : other;
    }

    private static boolean isChange(WireProduct read, @Nullable Mark stored) {
        return stored == null
                || switch (Freshness.of(stored.updatedAt(), read.product().updatedAt())) {
                    case NEWER -> true;
                    case STALE -> false;
                    case SAME, UNKNOWN -> ContentHash.of(read.json()) != stored.contentHash();
                };
    }

    private static boolean isChange(@Nullable Instant version, long contentHash, @Nullable Mark stored) {
        if (stored == null) {
            return true;
        }
        return switch (Freshness.of(stored.updatedAt(), version)) {
            case NEWER -> true;
            case STALE -> false;
            case SAME, UNKNOWN -> contentHash != stored.contentHash();
        };
    }
}
