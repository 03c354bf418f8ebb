package io.placard.kiosk.notice;

import io.placard.catalog.Catalog;
import io.placard.catalog.Product;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.ui.CatalogWatch;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.picture.Motif;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What a notice says, and what to look at instead. Used on the JavaFX thread. */
public final class NoticeViewModel implements AutoCloseable {
    private static final int MOST_ALTERNATIVES = 6;
    private static final Motif NEUTRAL = new Motif(3, 75, "");

    private final Catalog catalog;
    private final Texts texts;
    private final Consumer<Route> goTo;
    private final CatalogWatch live;
    private final ReadOnlyObjectWrapper<Notice> notice =
            new ReadOnlyObjectWrapper<>(new Notice("", "", NEUTRAL, Optional.empty(), List.of()));
    private Route route = new Route.Home();

    public NoticeViewModel(Catalog catalog, Texts texts, Consumer<Route> goTo, Executor fxThread) {
        this.catalog = catalog;
        this.texts = texts;
        this.goTo = goTo;
        this.live = new CatalogWatch(catalog, fxThread, _ -> load());
    }

    public ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    public void show(Route newRoute) {
        route = newRoute;
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

    private void load() {
        switch (route) {
            case Route.OutOfStockNotice(var id) -> catalog.find(id).ifPresent(this::outOfStock);
            case Route.WithdrawnNotice(var name) ->
                set(
                        name.isEmpty() ? texts.get("notice.withdrawn.unnamed") : name,
                        texts.get("notice.withdrawn"),
                        NEUTRAL,
                        Optional.empty(),
                        alternatives(catalog.featured(), _ -> true));
            case Route.PatientsNotice _ ->
                set(
                        texts.get("medical.badge"),
                        texts.get("medical.ask"),
                        NEUTRAL,
                        Optional.empty(),
                        alternatives(catalog.featured(), _ -> true));
            case Route.UnknownTagNotice _ ->
                set(
                        texts.get("notice.unknown.title"),
                        texts.get("notice.unknown"),
                        NEUTRAL,
                        Optional.empty(),
                        alternatives(catalog.featured(), _ -> true));
            case Route.Attract _,
                    Route.Home _,
                    Route.CategoryPage _,
                    Route.BrandPage _,
                    Route.BrandInCategoryPage _,
                    Route.Search _,
                    Route.TagPage _,
                    Route.OffersPage _,
                    Route.ArticlesPage _,
                    Route.ArticlePage _,
                    Route.ComparePage _,
                    Route.ProductPage _,
                    Route.Staff _ -> {}
        }
    }

    private void outOfStock(Product product) {
        if (product.isListed()) {
            // Back on the shelf while the shopper reads that it is not.
            open(product);
            return;
        }
        var similar = product.findCategory()
                .map(category -> catalog.inCategory(category.id()))
                .orElseGet(catalog::featured);
        set(
                Wording.name(product, texts),
                texts.get("notice.stock"),
                Motif.of(product),
                product.media().cardUrl(),
                alternatives(similar, other -> other.id() != product.id()));
    }

    private static List<Product> alternatives(List<Product> products, Predicate<Product> isWanted) {
        return products.stream().filter(isWanted).limit(MOST_ALTERNATIVES).toList();
    }

    private void set(String title, String words, Motif motif, Optional<String> pictureUrl, List<Product> instead) {
        var loaded = new Notice(title, words, motif, pictureUrl, instead);
        if (!loaded.equals(notice.get())) {
            notice.set(loaded);
        }
    }

    /** What is said, the picture beside it, and what to look at instead. */
    public record Notice(String title, String words, Motif motif, Optional<String> pictureUrl, List<Product> instead) {}
}
