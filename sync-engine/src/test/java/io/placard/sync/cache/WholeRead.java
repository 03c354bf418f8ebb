package io.placard.sync.cache;

import io.placard.sync.wire.WireProduct;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;

/** A complete read of the store, from staging to its end. */
final class WholeRead {
    private WholeRead() {}

    static Write<Reconciled> of(Cache cache, Collection<WireProduct> all, Instant begun) {
        cache.unstage();
        cache.stage(all);
        var seen = all.stream().map(WireProduct::id).collect(Collectors.toSet());
        var gone = new HashSet<>(cache.unseen(seen, begun));
        return cache.apply(new ReadOutcome(
                gone, StoreLists.UNCHANGED, Map.of("read_at", begun.toString()), ReadOutcome.Dead.NONE, begun));
    }
}
