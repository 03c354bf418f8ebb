package io.placard.kiosk.browse;

import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.catalog.Product;
import io.placard.kiosk.browse.filter.Criterion;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.ui.CatalogWatch;
import io.placard.kiosk.ui.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/** Which products a page shows, and the ways to narrow it. Used on the JavaFX thread. */
public final class BrowseViewModel implements AutoCloseable {
    /** More would be a list of its own, not a shortcut. */
    private static final int MOST_SHORTCUTS = 24;

    private final Browsing browsing;
    private final Wording wording;
    private final CriterionWords words;
    private final Actions actions;
    private final CatalogWatch live;
    private final Subscription choices;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.EMPTY);
    private Route route = new Route.Home();
    private boolean isShown;

    public BrowseViewModel(Browsing browsing, Wording wording, Actions actions, Executor fxThread) {
        this.browsing = browsing;
        this.wording = wording;
        this.words = new CriterionWords(wording, browsing::nameOfBrand);
        this.actions = actions;
        this.live = new CatalogWatch(browsing.catalog(), fxThread, _ -> load());
        this.choices = browsing.chosen().versionProperty().subscribe((_, _) -> reload());
    }

    /** What is shown; changes only where something on it changed. */
    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Shows a page of products. */
    public void show(Route newRoute) {
        route = newRoute;
        isShown = true;
        live.setShown(true);
        load();
    }

    public void leave() {
        isShown = false;
        live.setShown(false);
    }

    /** Promotions may have started or ended. */
    public void reload() {
        if (isShown) {
            load();
        }
    }

    public void open(Product product) {
        actions.goTo(new Route.ProductPage(product.id()));
    }

    /** Narrows the page, or widens it again where the shortcut is chosen already. */
    public void choose(Shortcut shortcut) {
        actions.goTo(shortcut.route());
    }

    /** A shopper wants to narrow or to sort. */
    public void filter() {
        actions.filter(route);
    }

    public void drop(Chosen choice) {
        browsing.chosen().choose(route, browsing.chosen().on(route).toggle(choice.criterion()));
    }

    /** Shows all of the page again. */
    public void clear() {
        browsing.chosen().choose(route, browsing.chosen().on(route).widest());
    }

    @Override
    public void close() {
        choices.unsubscribe();
        live.close();
    }

    private void load() {
        var loaded = new Page(
                heading(),
                browsing.narrowed(route),
                browsing.products(route).size(),
                shortcuts(),
                browsing.chosen().on(route).criteria().stream()
                        .map(each -> new Chosen(words.alone(each), each))
                        .toList());
        if (!loaded.equals(page.get())) {
            page.set(loaded);
        }
    }

    private Heading heading() {
        return switch (route) {
            case Route.CategoryPage(var id) -> new Heading("", browsing.nameOfCategory(id));
            case Route.BrandPage(var id) -> new Heading("", browsing.nameOfBrand(id));
            case Route.BrandInCategoryPage(var brand, var category) ->
                new Heading(browsing.nameOfCategory(category), browsing.nameOfBrand(brand));
            case Route.TagPage(var tag) ->
                new Heading(wording.texts().get("filter.group.tag"), words.option(new Criterion.WithTag(tag)));
            case Route.OffersPage _ -> new Heading("", wording.texts().get("browse.offers"));
            default -> new Heading("", "");
        };
    }

    private List<Shortcut> shortcuts() {
        return switch (route) {
            case Route.CategoryPage(var id) -> brands(id, Optional.empty());
            case Route.BrandPage(var id) -> categories(id, browsing.products(route));
            case Route.BrandInCategoryPage(var brand, var category) -> brands(category, Optional.of(brand));
            default -> List.of();
        };
    }

    private List<Shortcut> brands(long category, Optional<Long> chosen) {
        return shortcuts(
                browsing.products(new Route.CategoryPage(category)),
                Product::findBrand,
                Brand::name,
                brand -> chosen.filter(id -> id == brand.id()).isPresent(),
                (brand, isChosen) -> isChosen
                        ? new Route.CategoryPage(category)
                        : new Route.BrandInCategoryPage(brand.id(), category));
    }

    private static List<Shortcut> categories(long brand, List<Product> products) {
        return shortcuts(
                products,
                Product::findCategory,
                Category::name,
                _ -> false,
                (category, _) -> new Route.BrandInCategoryPage(brand, category.id()));
    }

    /** The commonest first, the chosen before all; none where there is nothing to choose from. */
    private static <K> List<Shortcut> shortcuts(
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
                    return new Shortcut(
                            nameOf.apply(entry.getKey()), entry.getValue(), chosen, routeOf.of(entry.getKey(), chosen));
                })
                .sorted(Comparator.comparing((Shortcut shortcut) -> !shortcut.chosen())
                        .thenComparing(Comparator.comparingLong(Shortcut::count).reversed())
                        .thenComparing(Shortcut::name))
                .limit(MOST_SHORTCUTS)
                .toList();
    }

    @FunctionalInterface
    private interface RouteOf<K> {
        Route of(K key, boolean chosen);
    }

    /** What leads away from the page. */
    public interface Actions {
        void goTo(Route route);

        /** A shopper wants to narrow or to sort this page. */
        void filter(Route page);
    }

    /**
     * What the page shows.
     *
     * @param total how many there would be if nothing were chosen
     */
    public record Page(
            Heading heading, List<Product> products, int total, List<Shortcut> shortcuts, List<Chosen> chosen) {
        static final Page EMPTY = new Page(new Heading("", ""), List.of(), 0, List.of(), List.of());

        /** Whether there is anything to sort or to take back. */
        public boolean canBeFiltered() {
            return total > 1 || !chosen.isEmpty();
        }
    }

    /** What the page is; {@code above} is what that is part of, empty for nothing. */
    public record Heading(String above, String title) {}

    /** A way to narrow the page that is a page of its own. */
    public record Shortcut(String name, long count, boolean chosen, Route route) {}

    /** What a shopper has chosen, to be taken back by a touch. */
    public record Chosen(String name, Criterion criterion) {}
}
