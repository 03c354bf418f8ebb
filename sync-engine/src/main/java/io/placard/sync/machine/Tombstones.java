package io.placard.sync.machine;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what the store said is gone, so that news that were under way before cannot bring it back. A product that
 * the store made anew, or still names in a read begun later, lives. Belongs to one thread.
 */
public class Tombstones {
    /** Events are seconds late at most; a read may begin and end meanwhile. */
    private static final Duration LEAST_KEPT = Duration.ofMinutes(10);

    private final LongSupplier nanos;
    private final Map<Long, Tombstone> byId = new HashMap<>();
    private long moments;

    private record Tombstone(@Nullable Instant version, long moment, long nanos) {}

    /** {@code nanos} counts on where the clock is set. */
    public Tombstones(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Later than all moments before. Clocks are set back now and then; these are not. */
    public long moment() {
        return ++moments;
    }

    /** Takes down that a product is gone; {@code version} is the last one known of it, null where none is. */
    public void bury(long productId, @Nullable Instant version) {
        var now = moment();
        byId.merge(
                productId,
                new Tombstone(version, now, nanos.getAsLong()),
                (before, again) -> new Tombstone(later(before.version(), again.version()), now, again.nanos()));
    }

    /** Whether this version of a product, told by an event, is from before the product's end. */
    public boolean coversEvent(long productId, @Nullable Instant version) {
        var tombstone = byId.get(productId);
        return tombstone != null && !isNewer(version, tombstone);
    }

    /** Whether this version of a product, told by a read, is from before the product's end. */
    public boolean coversRow(long productId, @Nullable Instant version, long readBegun) {
        var tombstone = byId.get(productId);
        return tombstone != null && readBegun < tombstone.moment() && !isNewer(version, tombstone);
    }

    /** A complete read that began then has ended: whatever was gone before is gone from it too, and soon from news. */
    public void forgetBefore(long fullReadBegun) {
        var now = nanos.getAsLong();
        byId.values().removeIf(each -> each.moment() < fullReadBegun && now - each.nanos() > LEAST_KEPT.toNanos());
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static boolean isNewer(@Nullable Instant version, Tombstone tombstone) {
        return version != null && tombstone.version() != null && version.isAfter(tombstone.version());
    }
}
