package io.placard.sync.cache;

import io.placard.catalog.Assignment;
import io.placard.sync.json.RawJson;
import io.placard.sync.wire.WireProduct;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The store's copy as it outlives this process. Each writing call is one transaction: durable as a whole when it
 * returns, or refused as a whole. Never lets an older version of a product replace a newer one.
 */
public interface CopyOnDisk {
    /** Everything the screen needs. */
    CachedStore load();

    /** One product as it is stored. */
    Optional<StoredProduct> find(long productId);

    /**
     * Puts products that live events brought, each where it is newer than what is stored, all in one transaction. No
     * two are the same product. Answers in their order.
     */
    Write<List<Put>> putAll(List<WireProduct> products);

    /** Puts one product that a live event brought, where it is newer than what is stored. */
    default Write<Put> put(WireProduct product) {
        return putAll(List.of(product)).map(List::getFirst);
    }

    /** Puts a product just read from the store: also where it has no version, or the same with other content. */
    Write<Put> putFetched(WireProduct product);

    /** Deletes a product; tells whether it was there. */
    Write<Boolean> delete(long productId);

    /**
     * Puts rows of a read aside, where they are new, or different and not older than what is stored. What is stored
     * stays as it is. Need not be durable: a read that is cut off begins anew.
     */
    Write<Boolean> stage(Collection<WireProduct> rows);

    /** Forgets what is staged. */
    Write<Boolean> unstage();

    /**
     * Ends a read: stores all that was staged and is still news, deletes what is gone, buries it, and keeps the notes.
     * One transaction, so that whatever happens all of the read is there or nothing.
     */
    Write<Reconciled> apply(ReadOutcome outcome);

    /** Last versions of products that are gone, by their ids. */
    Map<Long, Instant> tombstones();

    /** Of what is stored, what a complete read has not seen, unless it was stored after the read had begun. */
    List<Long> unseen(Set<Long> seen, Instant readStartedAt);

    /** Replaces what tags and slots stand for. */
    Write<Boolean> putAssignments(List<Assignment> assignments);

    /** Replaces the settings. */
    Write<Boolean> putSettings(RawJson settings);

    /** A note of the sync engine's own, such as when it last read all. */
    Optional<String> note(String name);

    /** Keeps a note under a name. */
    Write<Boolean> putNote(String name, String text);
}
