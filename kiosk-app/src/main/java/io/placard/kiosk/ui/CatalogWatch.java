package io.placard.kiosk.ui;

import io.placard.catalog.Catalog;
import io.placard.catalog.CatalogChange;
import io.placard.catalog.Subscription;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Hands changes of the catalogue to a screen, on its thread and only while it is shown. */
public final class CatalogWatch implements AutoCloseable {
    private final Subscription subscription;
    private boolean shown;

    public CatalogWatch(Catalog catalog, Executor fxThread, Consumer<CatalogChange> whileShown) {
        subscription = catalog.observe(change -> fxThread.execute(() -> {
            if (shown) {
                whileShown.accept(change);
            }
        }));
    }

    /** Whether the screen is looked at; what happens meanwhile it reads when it is shown again. */
    public void setShown(boolean nowShown) {
        shown = nowShown;
    }

    @Override
    public void close() {
        shown = false;
        subscription.close();
    }
}
