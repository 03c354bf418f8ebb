package io.placard.kiosk.home;

import io.placard.catalog.Article;
import io.placard.catalog.Brand;
import io.placard.catalog.Catalog;
import io.placard.catalog.Category;
import io.placard.catalog.Product;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.ui.CatalogWatch;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the home screen shows. Used on the JavaFX thread. */
public final class HomeViewModel implements AutoCloseable {
    private static final int MOST_HEROES = 5;
    private static final int MOST_FEATURED = 60;
    private static final int MOST_BRANDS = 40;
    private static final int MOST_TAGS = 24;

    private final Catalog catalog;
    private final InstantSource clock;
    private final Consumer<Route> goTo;
    private final StoreLinks links;
    private final CatalogWatch live;
    private final ReadOnlyObjectWrapper<Front> front = new ReadOnlyObjectWrapper<>(Front.EMPTY);

    public HomeViewModel(Catalog catalog, InstantSource clock, Consumer<Route> goTo, Executor fxThread) {
        this.catalog = catalog;
        this.clock = clock;
        this.goTo = goTo;
        this.links = new StoreLinks(catalog);
        this.live = new CatalogWatch(catalog, fxThread, _ -> load());
    }

    /** What is shown; changes only where something on it changed. */
    public ReadOnlyObjectProperty<Front> frontProperty() {
        return front.getReadOnlyProperty();
    }

    public void show() {
        live.setShown(true);
        load();
    }

    public void leave() {
        live.setShown(false);
    }

    public void open(Product product) {
        goTo.accept(new Route.ProductPage(product.id()));
    }

    public void open(Category category) {
        goTo.accept(new Route.CategoryPage(category.id()));
    }

    public void open(Brand brand) {
        goTo.accept(new Route.BrandPage(brand.id()));
    }

    public void open(Way way) {
        goTo.accept(way.route());
    }

    public void open(Article article) {
        goTo.accept(new Route.ArticlePage(article.id()));
    }

    public void openArticles() {
        goTo.accept(new Route.ArticlesPage());
    }

    /** All that carries a tag. */
    public void openTag(String tag) {
        goTo.accept(new Route.TagPage(tag));
    }

    @Override
    public void close() {
        live.close();
    }

    private void load() {
        var featured = catalog.featured().stream().limit(MOST_FEATURED).toList();
        var settings = catalog.settings();
        var shelves = catalog.categories().stream()
                .map(category ->
                        new Shelf(category, catalog.inCategory(category.id()).size()))
                .toList();
        var brands = catalog.brands().stream()
                .map(brand -> new BrandCount(brand, catalog.ofBrand(brand.id()).size()))
                .sorted(Comparator.comparingInt(BrandCount::products).reversed())
                .limit(MOST_BRANDS)
                .map(BrandCount::brand)
                .toList();
        var loaded = new Front(
                settings.name(),
                settings.findLogoUrl(),
                heroes(featured, clock.instant()),
                ways(shelves),
                shelves,
                brands,
                tags(),
                catalog.articles(),
                featured);
        if (!loaded.equals(front.get())) {
            front.set(loaded);
        }
    }

    /** The store's navigation, without what leads to a category that has a tile of its own. */
    private List<Way> ways(List<Shelf> shelves) {
        var ways = new ArrayList<Way>();
        if (!catalog.promoted().isEmpty()) {
            ways.add(new Way("", new Route.OffersPage()));
        }
        var tiles = shelves.stream()
                .map(shelf -> new Route.CategoryPage(shelf.category().id()))
                .toList();
        for (var item : catalog.settings().navigation()) {
            links.read(item.link())
                    .filter(route -> !tiles.contains(route))
                    .filter(route -> ways.stream().noneMatch(way -> way.route().equals(route)))
                    .ifPresent(route -> ways.add(new Way(item.label(), route)));
        }
        return List.copyOf(ways);
    }

    private List<String> tags() {
        return catalog.featuredTags().stream()
                .filter(tag -> !catalog.withTag(tag).isEmpty())
                .limit(MOST_TAGS)
                .toList();
    }

    /** Those on promotion first, then those with a picture: the hero is seen from across the room. */
    private static List<Product> heroes(List<Product> featured, Instant now) {
        return featured.stream()
                .sorted(Comparator.comparing(
                                (Product product) -> product.promotionAt(now).isEmpty())
                        .thenComparing(product -> product.media().cardUrl().isEmpty()))
                .limit(MOST_HEROES)
                .toList();
    }

    /** What the home screen shows; empty parts are left out. */
    public record Front(
            String storeName,
            Optional<String> logoUrl,
            List<Product> heroes,
            List<Way> ways,
            List<Shelf> shelves,
            List<Brand> brands,
            List<String> tags,
            List<Article> articles,
            List<Product> featured) {
        static final Front EMPTY = new Front(
                "", Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Somewhere to go; without a label it is what is on offer. */
    public record Way(String label, Route route) {}

    private record BrandCount(Brand brand, int products) {}

    /** A category and how many listed products it holds. */
    public record Shelf(Category category, int products) {}
}
