package io.placard.kiosk.product;

import io.placard.catalog.Brand;
import io.placard.catalog.Catalog;
import io.placard.catalog.CatalogChange;
import io.placard.catalog.Product;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Source;
import io.placard.kiosk.ui.CatalogWatch;
import io.placard.kiosk.ui.qr.ProductUrl;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which product the product page shows, and what is known about it. Used on the JavaFX thread. */
public final class ProductViewModel implements AutoCloseable {
    /** One row of cards at either orientation. */
    static final int MOST_OTHERS = 4;

    private final Catalog catalog;
    private final Optional<ProductUrl> productUrl;
    private final Consumer<Route> goTo;
    private final CatalogWatch live;
    private final ReadOnlyObjectWrapper<Optional<Product>> product = new ReadOnlyObjectWrapper<>(Optional.empty());
    private long productId;
    private Source source = Source.NONE;

    /** @param productUrl where products are found on the web; else the store may know */
    public ProductViewModel(Catalog catalog, Optional<ProductUrl> productUrl, Consumer<Route> goTo, Executor fxThread) {
        this.productUrl = productUrl;
        this.catalog = catalog;
        this.goTo = goTo;
        this.live = new CatalogWatch(catalog, fxThread, this::changed);
    }

    /** The product as the store last told it; empty before the first. */
    public ReadOnlyObjectProperty<Optional<Product>> productProperty() {
        return product.getReadOnlyProperty();
    }

    /** What brought the page up. */
    public Source source() {
        return source;
    }

    /** The zone in which the store names days. */
    public ZoneId zone() {
        return catalog.settings().timeZone();
    }

    /** Where the product is found on the web; empty where nobody says. */
    Optional<String> link(Product shown) {
        return productUrl
                .or(() -> catalog.settings().findProductUrl().flatMap(ProductUrl::parse))
                .flatMap(url -> url.of(shown));
    }

    public void show(long id, Source newSource) {
        productId = id;
        source = newSource;
        live.setShown(true);
        load();
    }

    public void leave() {
        live.setShown(false);
    }

    /** Others of the same brand, those of the same category first. */
    public List<Product> others() {
        return product.get().map(this::othersThan).orElse(List.of());
    }

    /** Others of the same category with the most tags in common, besides {@link #others()}. */
    public List<Product> similar() {
        return product.get().map(this::similarTo).orElse(List.of());
    }

    public void open(Product other) {
        goTo.accept(new Route.ProductPage(other.id()));
    }

    /** All of the brand. */
    public void openBrand() {
        product.get().flatMap(Product::findBrand).map(Brand::id).ifPresent(id -> goTo.accept(new Route.BrandPage(id)));
    }

    /** All that carries the tag. */
    public void openTag(String tag) {
        goTo.accept(new Route.TagPage(tag));
    }

    @Override
    public void close() {
        live.close();
    }

    private void changed(CatalogChange change) {
        if (change.products().contains(productId)) {
            load();
        }
    }

    private void load() {
        var found = catalog.find(productId).filter(Product::published);
        if (found.isPresent()) {
            product.set(found);
        } else {
            var name = product.get()
                    // Where it is hidden from now on, so is its name.
                    .filter(it -> it.id() == productId && !it.flags().medicalOnly())
                    .map(Product::name)
                    .orElse("");
            goTo.accept(new Route.WithdrawnNotice(name));
        }
    }

    private List<Product> othersThan(Product shown) {
        var brand = shown.findBrand().map(Brand::id);
        if (brand.isEmpty()) {
            return List.of();
        }
        return catalog.ofBrand(brand.get()).stream()
                .filter(other -> other.id() != shown.id())
                .sorted((one, two) -> Boolean.compare(isAlike(two, shown), isAlike(one, shown)))
                .limit(MOST_OTHERS)
                .toList();
    }

    private List<Product> similarTo(Product shown) {
        var sameBrand = othersThan(shown);
        return shown.findCategory()
                .map(category -> catalog.inCategory(category.id()).stream()
                        .filter(other -> !sameBrand.contains(other))
                        .toList())
                .map(shelf -> Related.byTags(shown, shelf, MOST_OTHERS))
                .orElse(List.of());
    }

    private static boolean isAlike(Product other, Product shown) {
        return other.category() != null && other.category().equals(shown.category());
    }
}
