package io.placard.kiosk.browse;

import io.placard.catalog.Brand;
import io.placard.catalog.Catalog;
import io.placard.catalog.Category;
import io.placard.catalog.Product;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.ui.CatalogWatch;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which products a category or brand page shows. Used on the JavaFX thread. */
public final class BrowseViewModel implements AutoCloseable {
    /** More would be a list of its own, not a filter. */
    private static final int MOST_FILTERS = 24;

    private final Catalog catalog;
    private final Consumer<Route> goTo;
    private final CatalogWatch live;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.EMPTY);
    private Route route = new Route.Home();

    public BrowseViewModel(Catalog catalog, Consumer<Route> goTo, Executor fxThread) {
        this.catalog = catalog;
        this.goTo = goTo;
        this.live = new CatalogWatch(catalog, fxThread, _ -> load());
    }

    /** What is shown; changes only where something on it changed. */
    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Shows a category, a brand, or a brand within a category. */
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

    /** Narrows the page to this filter, or widens it again where it is chosen already. */
    public void choose(Filter filter) {
        goTo.accept(filter.route());
    }

    @Override
    public void close() {
        live.close();
    }

    private void load() {
        var loaded = switch (route) {
            case Route.CategoryPage(var id) -> category(id);
            case Route.BrandPage(var id) -> brand(id);
            case Route.BrandInCategoryPage(var brand, var category) -> brandInCategory(brand, category);
            case Route.Home _,
                    Route.Search _,
                    Route.ProductPage _,
                    Route.OutOfStockNotice _,
                    Route.WithdrawnNotice _,
                    Route.UnknownTagNotice _ -> Page.EMPTY;
        };
        if (!loaded.equals(page.get())) {
            page.set(loaded);
        }
    }

    private Page category(long id) {
        var products = catalog.inCategory(id);
        return new Page("", nameOfCategory(id), products, brandFilters(id, products, Optional.empty()));
    }

    private Page brand(long id) {
        var products = catalog.ofBrand(id);
        return new Page("", nameOfBrand(id), products, categoryFilters(id, products, Optional.empty()));
    }

    private Page brandInCategory(long brand, long category) {
        return new Page(
                nameOfCategory(category),
                nameOfBrand(brand),
                catalog.ofBrandInCategory(brand, category),
                brandFilters(category, catalog.inCategory(category), Optional.of(brand)));
    }

    private static List<Filter> brandFilters(long category, List<Product> products, Optional<Long> chosen) {
        return filters(
                products,
                Product::findBrand,
                Brand::name,
                brand -> chosen.filter(id -> id == brand.id()).isPresent(),
                (brand, isChosen) -> isChosen
                        ? new Route.CategoryPage(category)
                        : new Route.BrandInCategoryPage(brand.id(), category));
    }

    private static List<Filter> categoryFilters(long brand, List<Product> products, Optional<Long> chosen) {
        return filters(
                products,
                Product::findCategory,
                Category::name,
                category -> chosen.filter(id -> id == category.id()).isPresent(),
                (category, _) -> new Route.BrandInCategoryPage(brand, category.id()));
    }

    /** The commonest first, the chosen before all; none where there is nothing to choose from. */
    private static <K> List<Filter> filters(
            List<Product> products,
            Function<Product, Optional<K>> keyOf,
            Function<K, String> nameOf,
            Function<K, Boolean> isChosen,
            RouteOf<K> routeOf) {
        Map<K, Long> counts = products.stream()
                .flatMap(product -> keyOf.apply(product).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        if (counts.size() < 2) {
            return List.of();
        }
        return counts.entrySet().stream()
                .map(entry -> {
                    var chosen = isChosen.apply(entry.getKey());
                    return new Filter(
                            nameOf.apply(entry.getKey()), entry.getValue(), chosen, routeOf.of(entry.getKey(), chosen));
                })
                .sorted(Comparator.comparing((Filter filter) -> !filter.chosen())
                        .thenComparing(Comparator.comparingLong(Filter::count).reversed())
                        .thenComparing(Filter::name))
                .limit(MOST_FILTERS)
                .toList();
    }

    private String nameOfCategory(long id) {
        return catalog.findCategory(id).map(Category::name).orElse("");
    }

    private String nameOfBrand(long id) {
        return catalog.findBrand(id).map(Brand::name).orElse("");
    }

    @FunctionalInterface
    private interface RouteOf<K> {
        Route of(K key, boolean chosen);
    }

    /**
     * What the page shows.
     *
     * @param above what the title is part of; empty for nothing
     */
    public record Page(String above, String title, List<Product> products, List<Filter> filters) {
        static final Page EMPTY = new Page("", "", List.of(), List.of());
    }

    /** A way to narrow the page, and where it leads. */
    public record Filter(String name, long count, boolean chosen, Route route) {}
}
