package io.placard.sync.simulation;

import io.placard.sync.cache.CopyOnDisk;
import io.placard.sync.machine.Tombstones;
import io.placard.sync.realtime.Realtime;
import io.placard.sync.rest.CatalogApi;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/** What is wrong with an engine: which of its parts are replaced by broken ones. */
record Breakage(
        UnaryOperator<CopyOnDisk> disk,
        UnaryOperator<CatalogApi> store,
        UnaryOperator<Realtime> live,
        Function<LongSupplier, Tombstones> tombstones) {
    /** Nothing. */
    static final Breakage NONE = new Breakage(disk -> disk, store -> store, live -> live, Tombstones::new);

    static Breakage ofDisk(UnaryOperator<CopyOnDisk> broken) {
        return new Breakage(broken, NONE.store, NONE.live, NONE.tombstones);
    }

    static Breakage ofStore(UnaryOperator<CatalogApi> broken) {
        return new Breakage(NONE.disk, broken, NONE.live, NONE.tombstones);
    }

    static Breakage ofLive(UnaryOperator<Realtime> broken) {
        return new Breakage(NONE.disk, NONE.store, broken, NONE.tombstones);
    }

    static Breakage ofTombstones(Function<LongSupplier, Tombstones> broken) {
        return new Breakage(NONE.disk, NONE.store, NONE.live, broken);
    }

    /** The same with a broken live channel as well. */
    Breakage andLive(UnaryOperator<Realtime> broken) {
        return new Breakage(disk, store, broken, tombstones);
    }
}
