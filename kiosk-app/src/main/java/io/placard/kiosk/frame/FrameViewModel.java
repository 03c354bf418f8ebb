package io.placard.kiosk.frame;

import io.placard.catalog.Catalog;
import io.placard.catalog.Category;
import io.placard.kiosk.shell.Navigator;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.ui.CatalogWatch;
import io.placard.kiosk.ui.Texts;
import io.placard.sync.SyncState;
import io.placard.sync.SyncStatus;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

/** Where a shopper can go from any screen, and how old what they read is. Used on the JavaFX thread. */
public final class FrameViewModel implements AutoCloseable {
    private final Catalog catalog;
    private final Navigator navigator;
    private final Texts texts;
    private final InstantSource clock;
    private final CatalogWatch live;
    private final ReadOnlyObjectWrapper<Sign> sign = new ReadOnlyObjectWrapper<>(new Sign("", Optional.empty()));
    private final ReadOnlyObjectWrapper<List<Category>> categories = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Long>> here = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper age = new ReadOnlyStringWrapper("");
    private final Subscription visits;
    private final Runnable openOptions;

    /** @param openOptions shows how the kiosk can be shown */
    public FrameViewModel(
            Catalog catalog,
            Navigator navigator,
            Texts texts,
            InstantSource clock,
            Executor fxThread,
            Runnable openOptions) {
        this.catalog = catalog;
        this.navigator = navigator;
        this.openOptions = openOptions;
        this.texts = texts;
        this.clock = clock;
        this.live = new CatalogWatch(catalog, fxThread, _ -> load());
        live.setShown(true);
        load();
        visits = navigator.currentProperty().subscribe(visit -> here.set(categoryOf(visit.route())));
    }

    /** Whose shop it is. */
    public ReadOnlyObjectProperty<Sign> signProperty() {
        return sign.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Category>> categoriesProperty() {
        return categories.getReadOnlyProperty();
    }

    /** The category that is shown; empty for none. */
    public ReadOnlyObjectProperty<Optional<Long>> hereProperty() {
        return here.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return navigator.canGoBackProperty();
    }

    /** When the prices were last known to be right; empty while they are. */
    public ReadOnlyStringProperty ageProperty() {
        return age.getReadOnlyProperty();
    }

    /** Tells how in step the catalogue is; whenever that changes, and once a minute. */
    public void showSync(SyncStatus status) {
        var since = status.times().inStepAt();
        age.set(since == null ? "" : words(status, since));
    }

    public void home() {
        navigator.home();
    }

    public void back() {
        navigator.back();
    }

    public void search() {
        navigator.go(new Route.Search());
    }

    /** A shopper wants another language, larger words or the like. */
    public void options() {
        openOptions.run();
    }

    public void open(Category category) {
        navigator.go(new Route.CategoryPage(category.id()));
    }

    @Override
    public void close() {
        visits.unsubscribe();
        live.close();
    }

    private void load() {
        var settings = catalog.settings();
        sign.set(new Sign(settings.name(), settings.findLogoUrl()));
        var loaded = catalog.categories();
        if (!loaded.equals(categories.get())) {
            categories.set(loaded);
        }
    }

    private String words(SyncStatus status, Instant since) {
        return switch (status.staleness(clock.instant())) {
            case FRESH -> status.state() == SyncState.OFFLINE ? asOf(since) : "";
            case STALE -> asOf(since);
            case VERY_STALE -> texts.get("frame.age.ask");
        };
    }

    private String asOf(Instant since) {
        var zone = catalog.settings().timeZone();
        var then = since.atZone(zone);
        var isToday = then.toLocalDate().equals(clock.instant().atZone(zone).toLocalDate());
        var pattern = texts.get(isToday ? "date.time" : "date.day.time");
        return texts.get(
                "frame.age",
                DateTimeFormatter.ofPattern(pattern, texts.locale()).format(then));
    }

    private static Optional<Long> categoryOf(Route route) {
        return switch (route) {
            case Route.CategoryPage(var id) -> Optional.of(id);
            case Route.BrandInCategoryPage narrowed -> Optional.of(narrowed.categoryId());
            case Route.Attract _,
                    Route.Home _,
                    Route.Search _,
                    Route.BrandPage _,
                    Route.TagPage _,
                    Route.OffersPage _,
                    Route.ArticlesPage _,
                    Route.ArticlePage _,
                    Route.ComparePage _,
                    Route.ProductPage _,
                    Route.Staff _,
                    Route.Notice _ -> Optional.empty();
        };
    }

    /** The store's name and logo. */
    public record Sign(String storeName, Optional<String> logoUrl) {}
}
