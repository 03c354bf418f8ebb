package io.placard.kiosk.search;

import io.placard.catalog.Brand;
import io.placard.catalog.Catalog;
import io.placard.catalog.Category;
import io.placard.catalog.Product;
import io.placard.catalog.Subscription;
import io.placard.catalog.search.SearchResult;
import io.placard.kiosk.search.SearchContext.Searched;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.ui.CatalogWatch;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is typed, and what that finds. Used on the JavaFX thread. */
public final class SearchViewModel implements AutoCloseable {
    /** Nobody scrolls through more; those who would type another letter. */
    static final int MOST_RESULTS = 240;

    private static final int MOST_LETTERS = 60;
    private static final int MOST_IDEAS = 12;
    private static final int MOST_FEATURED = 60;

    private final Catalog catalog;
    private final SearchContext context;
    private final InstantSource clock;
    private final Consumer<Route> goTo;
    private final CatalogWatch structure;
    private final Subscription changes;
    private final AtomicBoolean changeWaits = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.EMPTY);
    private boolean isShown;
    private Ideas ideas = Ideas.NONE;

    public SearchViewModel(
            Catalog catalog, SearchContext context, InstantSource clock, Consumer<Route> goTo, Executor fxThread) {
        this.catalog = catalog;
        this.context = context;
        this.clock = clock;
        this.goTo = goTo;
        structure = new CatalogWatch(catalog, fxThread, change -> {
            if (change.structure()) {
                think();
            }
        });
        changes = context.products().observe(() -> {
            if (changeWaits.compareAndSet(false, true)) {
                fxThread.execute(this::searchAgain);
            }
        });
    }

    /** What is shown; changes only where something on it changed. */
    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /**
     * Shows the search.
     *
     * @param keepsTyped as it was left, instead of an empty field
     */
    public void show(boolean keepsTyped) {
        isShown = true;
        structure.setShown(true);
        if (!keepsTyped) {
            context.memory().forget();
        }
        ideas = newIdeas();
        search();
    }

    public void leave() {
        isShown = false;
        structure.setShown(false);
    }

    /** Adds letters; a space only between words. */
    public void type(String letters) {
        var typed = context.memory().typed();
        var isNeedlessSpace = letters.isBlank() && (typed.isEmpty() || typed.endsWith(" "));
        if (!isNeedlessSpace && typed.length() + letters.length() <= MOST_LETTERS) {
            replace(typed + letters);
        }
    }

    /** Takes the last letter away. */
    public void erase() {
        var typed = context.memory().typed();
        if (!typed.isEmpty()) {
            replace(typed.substring(0, typed.offsetByCodePoints(typed.length(), -1)));
        }
    }

    public void clear() {
        if (!context.memory().typed().isEmpty()) {
            replace("");
        }
    }

    /** Searches for this instead. */
    public void replace(String words) {
        var keyedMicros = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        context.memory().remember(words);
        search();
        context.onSearched().accept(new Searched(words, page.get().result().total(), keyedMicros));
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

    @Override
    public void close() {
        leave();
        changes.close();
        structure.close();
    }

    private void searchAgain() {
        changeWaits.set(false);
        if (isShown) {
            search();
        }
    }

    private void think() {
        ideas = newIdeas();
        search();
    }

    private void search() {
        var typed = context.memory().typed();
        var found = new Page(typed, context.products().search(typed, MOST_RESULTS), ideas);
        if (!found.equals(page.get())) {
            page.set(found);
        }
    }

    private Ideas newIdeas() {
        return new Ideas(
                catalog.categories(),
                catalog.featuredTags().stream()
                        .filter(tag -> !catalog.withTag(tag).isEmpty())
                        .limit(MOST_IDEAS)
                        .toList(),
                catalog.brands().stream()
                        .map(brand -> new BrandCount(
                                brand, catalog.ofBrand(brand.id()).size()))
                        .sorted(Comparator.comparingInt(BrandCount::products).reversed())
                        .limit(MOST_IDEAS)
                        .map(BrandCount::brand)
                        .toList(),
                catalog.featured().stream().limit(MOST_FEATURED).toList());
    }

    private record BrandCount(Brand brand, int products) {}

    /** What the screen shows. */
    public record Page(String typed, SearchResult result, Ideas ideas) {
        static final Page EMPTY = new Page("", SearchResult.NOTHING, Ideas.NONE);

        /** Whether there is something to show for what was typed. */
        public boolean hasResults() {
            return result.total() > 0;
        }

        /** What was found, or what the store puts forward. */
        public List<Product> products() {
            return hasResults() ? result.products() : ideas.featured();
        }
    }

    /** Where to begin for those who do not know what to type. */
    public record Ideas(List<Category> categories, List<String> tags, List<Brand> brands, List<Product> featured) {
        static final Ideas NONE = new Ideas(List.of(), List.of(), List.of(), List.of());
    }
}
