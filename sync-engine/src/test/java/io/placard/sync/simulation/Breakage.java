package io.placard.sync.simulation;

import io.placard.sync.cache.CopyOnDisk;
import io.placard.sync.realtime.Realtime;
import io.placard.sync.rest.CatalogApi;
import java.util.function.UnaryOperator;

/** What is wrong with an engine: which of its parts are replaced by broken ones. */
record Breakage(UnaryOperator<CopyOnDisk> disk, UnaryOperator<CatalogApi> store, UnaryOperator<Realtime> live) {
    /** Nothing. */
    static final Breakage NONE = new Breakage(disk -> disk, store -> store, live -> live);

    static Breakage ofDisk(UnaryOperator<CopyOnDisk> broken) {
        return new Breakage(broken, store -> store, live -> live);
    }

    static Breakage ofStore(UnaryOperator<CatalogApi> broken) {
        return new Breakage(disk -> disk, broken, live -> live);
    }

    static Breakage ofLive(UnaryOperator<Realtime> broken) {
        return new Breakage(disk -> disk, store -> store, broken);
    }
}
