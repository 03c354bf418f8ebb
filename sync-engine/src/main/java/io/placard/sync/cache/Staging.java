package io.placard.sync.cache;

import io.placard.catalog.Product;
import io.placard.sync.wire.Freshness;
import io.placard.sync.wire.WireProduct;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * What a read under way has brought so far. The rows with their JSON are in a table of their own; in memory are only
 * the products that will be shown anyway. Rows that equal what is stored are not staged. Written by one thread.
 */
final class Staging {
    private final CacheFile file;
    private final Map<Long, Product> staged = new LinkedHashMap<>();

    Staging(CacheFile file) {
        this.file = file;
    }

    Write<Boolean> stage(Collection<WireProduct> rows, Instant now) {
        var written = file.writeForNow(handle -> {
            var table = new ProductTable(handle);
            var ids = rows.stream().map(WireProduct::id).toList();
            var changed = Reconcile.changed(rows, table.marks(ids)).stream()
                    .filter(this::isNotOlderThanStaged)
                    .toList();
            // A row may have come before, on another page or in another pass.
            table.unstage(changed.stream()
                    .map(WireProduct::id)
                    .filter(staged::containsKey)
                    .toList());
            table.stage(changed, now);
            return changed;
        });
        return switch (written) {
            case Write.Done<List<WireProduct>>(var changed) -> {
                changed.forEach(each -> staged.put(each.id(), each.product()));
                yield new Write.Done<>(!changed.isEmpty());
            }
            case Write.Refused<List<WireProduct>>(var reason) -> new Write.Refused<>(reason);
        };
    }

    Write<Boolean> clear() {
        staged.clear();
        return file.writeForNow(handle -> {
            new ProductTable(handle).unstageAll();
            return true;
        });
    }

    /**
     * Whether the table still holds what was put into it: a file found broken meanwhile was replaced by an empty one.
     */
    boolean isWhole() {
        return staged.isEmpty() || file.read(handle -> new ProductTable(handle).countStaged(), 0L) == staged.size();
    }

    /** Within a transaction: moves in what is still news, and answers with it. What was staged stays until cleared. */
    List<Product> moveIn(Handle handle, ReadOutcome.Dead dead, Instant now) {
        if (staged.isEmpty()) {
            return List.of();
        }
        var table = new ProductTable(handle);
        var stored = table.marks(staged.keySet());
        var overtaken = Reconcile.overtaken(table.stagedMarks(), stored, dead);
        table.unstage(overtaken);
        var news = new LinkedHashMap<>(staged);
        overtaken.forEach(news::remove);
        var replaced = news.keySet().stream().filter(stored::containsKey).toList();
        table.moveStaged(replaced, now);
        new ProductParts(handle).put(news.values(), replaced);
        return List.copyOf(news.values());
    }

    /** A row may come on two pages, or in two passes. */
    private boolean isNotOlderThanStaged(WireProduct row) {
        var before = staged.get(row.id());
        return before == null || Freshness.of(before.updatedAt(), row.product().updatedAt()) != Freshness.STALE;
    }
}
