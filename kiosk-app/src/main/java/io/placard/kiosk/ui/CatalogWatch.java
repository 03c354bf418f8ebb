package io.placard.kiosk.ui;

import io.placard.catalog.Catalog;
import io.placard.catalog.CatalogChange;
import io.placard.catalog.Subscription;
import java.util.HashSet;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands changes of the catalogue to a screen, on its thread and only while it is shown. */
public final class CatalogWatch implements AutoCloseable {
    private final Subscription subscription;
    private final Consumer<CatalogChange> whileShown;
    /** What has changed since the screen last looked: a burst of changes is one look. */
    private final AtomicReference<@Nullable CatalogChange> waiting = new AtomicReference<>();

    private boolean shown;

    public CatalogWatch(Catalog catalog, Executor fxThread, Consumer<CatalogChange> whileShown) {
        this.whileShown = whileShown;
        subscription = catalog.observe(change -> {
            if (waiting.getAndUpdate(before -> merge(before, change)) == null) {
                fxThread.execute(this::deliver);
            }
        });
    }

    /** Whether the screen is looked at; what happens meanwhile it reads when it is shown again. */
    public void setShown(boolean nowShown) {
        shown = nowShown;
    }

    private void deliver() {
        var change = waiting.getAndSet(null);
        if (change != null && shown) {
            whileShown.accept(change);
        }
    }

    private static CatalogChange merge(@Nullable CatalogChange before, CatalogChange after) {
        if (before == null) {
            return after;
        }
        var products = new HashSet<>(before.products());
        products.addAll(after.products());
        return new CatalogChange(products, before.structure() || after.structure(), after.causeMicros());
    }

    @Override
    public void close() {
        shown = false;
        subscription.close();
    }
}
