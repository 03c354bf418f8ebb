package io.placard.sync.search;

import io.placard.catalog.Catalog;
import io.placard.catalog.Product;
import io.placard.catalog.Subscription;
import io.placard.catalog.search.ProductIndex;
import io.placard.catalog.search.ProductSearch;
import io.placard.catalog.search.SearchResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/**
 * Searches the catalogue as it is now, or was a moment ago: a thread of its own takes each change into the index, so
 * that neither a commit nor the start waits for it. Until it has taken in the whole catalogue for the first time, what
 * is in already is found.
 */
public final class LiveSearch implements ProductSearch, AutoCloseable {
    private static final Duration DEADLINE = Duration.ofSeconds(1);
    /** At the first filling those who ask meanwhile find more and more. */
    private static final int AT_ONCE = 2000;
    /** Java compiles what has run often: the first shopper's keys should not wait for that. */
    private static final List<String> PRACTICE = List.of("a", "th", "choc", "chokolate", "blue dreem", "xqzw");

    private static final int ROUNDS = 8;
    private static final int LIMIT = 60;

    private final Catalog catalog;
    private final ProductIndex index = new ProductIndex();
    private final Set<Long> changed = ConcurrentHashMap.newKeySet();
    private final Thread thread = new Thread(this::run, "placard-search");
    private Subscription changes = () -> {};
    private volatile boolean isClosed;

    public LiveSearch(Catalog catalog) {
        this.catalog = catalog;
        thread.setDaemon(true);
    }

    /** Begins to take in the catalogue, once. Returns at once. */
    public void start() {
        changes = catalog.observe(change -> {
            changed.addAll(change.products());
            LockSupport.unpark(thread);
        });
        thread.start();
    }

    @Override
    public SearchResult search(String typed, int limit, Predicate<Product> wanted) {
        return index.search(typed, limit, wanted);
    }

    @Override
    public Subscription observe(Runnable observer) {
        return index.observe(observer);
    }

    /** Waits for the thread, for a second; at once where it was never started. */
    @Override
    public void close() {
        changes.close();
        isClosed = true;
        if (thread.getState() == Thread.State.NEW) {
            return;
        }
        thread.interrupt();
        try {
            thread.join(DEADLINE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        catalog.listed().forEach(product -> changed.add(product.id()));
        takeIn();
        practise();
        while (!isClosed) {
            takeIn();
            if (changed.isEmpty()) {
                LockSupport.park(this);
            }
        }
    }

    private void takeIn() {
        while (!changed.isEmpty() && !isClosed) {
            var put = new ArrayList<Product>();
            var gone = new ArrayList<Long>();
            for (var ids = changed.iterator(); ids.hasNext() && put.size() + gone.size() < AT_ONCE; ) {
                var id = ids.next();
                // First removed, then read: a change that comes in between brings the id back.
                ids.remove();
                catalog.find(id).ifPresentOrElse(put::add, () -> gone.add(id));
            }
            index.apply(put, gone);
        }
    }

    private void practise() {
        for (var round = 0; round < ROUNDS && !isClosed; round++) {
            PRACTICE.forEach(typed -> index.search(typed, LIMIT));
        }
    }
}
