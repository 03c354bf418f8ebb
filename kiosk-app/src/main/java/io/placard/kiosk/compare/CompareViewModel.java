package io.placard.kiosk.compare;

import io.placard.catalog.Catalog;
import io.placard.catalog.CatalogChange;
import io.placard.catalog.Product;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.ui.CatalogWatch;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which products are compared; follows the store. Used on the JavaFX thread. */
public final class CompareViewModel implements AutoCloseable {
    private final Catalog catalog;
    private final Consumer<Route> goTo;
    private final CatalogWatch live;
    private final ReadOnlyObjectWrapper<Comparison> comparison = new ReadOnlyObjectWrapper<>(Comparison.EMPTY);
    private List<Long> ids = List.of();

    public CompareViewModel(Catalog catalog, Consumer<Route> goTo, Executor fxThread) {
        this.catalog = catalog;
        this.goTo = goTo;
        this.live = new CatalogWatch(catalog, fxThread, this::changed);
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    public void show(List<Long> productIds) {
        ids = List.copyOf(productIds);
        live.setShown(true);
        load();
    }

    public void leave() {
        live.setShown(false);
    }

    public void open(Product product) {
        goTo.accept(new Route.ProductPage(product.id()));
    }

    @Override
    public void close() {
        live.close();
    }

    private void changed(CatalogChange change) {
        if (ids.stream().anyMatch(change.products()::contains)) {
            load();
        }
    }

    /** A product that the store withdraws leaves its column; one alone has a page of its own. */
    private void load() {
        var products = ids.stream()
                .flatMap(id -> catalog.find(id).stream())
                .filter(Product::published)
                .toList();
        switch (products.size()) {
            case 0 -> goTo.accept(new Route.WithdrawnNotice(""));
            case 1 -> open(products.getFirst());
            default -> comparison.set(Comparison.of(products));
        }
    }
}
