package io.placard.kiosk.attract;

import io.placard.catalog.Catalog;
import io.placard.catalog.Product;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.ui.CatalogWatch;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which slide is shown, and where a touch leads. Used on the JavaFX thread; time comes with the ticks. */
public final class AttractViewModel implements AutoCloseable {
    private final Catalog catalog;
    private final InstantSource clock;
    private final Consumer<Route> goTo;
    private final CatalogWatch live;
    private final ReadOnlyObjectWrapper<Slide> slide = new ReadOnlyObjectWrapper<>(new Slide.Sign());
    private final ReadOnlyObjectWrapper<Sign> sign = new ReadOnlyObjectWrapper<>(new Sign("", Optional.empty()));
    private final ReadOnlyBooleanWrapper pad = new ReadOnlyBooleanWrapper(false);
    private List<Slide> slides = List.of();
    private Instant shownSince = Instant.MIN;
    private Optional<Duration> filmTime = Optional.empty();

    public AttractViewModel(Catalog catalog, InstantSource clock, Consumer<Route> goTo, Executor fxThread) {
        this.catalog = catalog;
        this.clock = clock;
        this.goTo = goTo;
        this.live = new CatalogWatch(catalog, fxThread, _ -> load());
    }

    ReadOnlyObjectProperty<Slide> slideProperty() {
        return slide.getReadOnlyProperty();
    }

    /** Whose shop it is. */
    ReadOnlyObjectProperty<Sign> signProperty() {
        return sign.getReadOnlyProperty();
    }

    /** Whether a product can be placed on a pad. */
    ReadOnlyBooleanProperty padProperty() {
        return pad.getReadOnlyProperty();
    }

    /** Begins with the first slide that can be shown at once. */
    void show(Predicate<Slide> isReady) {
        live.setShown(true);
        slides = Programme.of(catalog, clock.instant());
        readSign();
        shownSince = clock.instant();
        filmTime = Optional.empty();
        slide.set(slides.stream().filter(isReady).findFirst().orElseGet(Slide.Sign::new));
    }

    void leave() {
        live.setShown(false);
    }

    /** What comes after the slide that is shown; the same where there is no other. */
    Slide upcoming() {
        var here = indexOf(slide.get());
        return slides.isEmpty() ? slide.get() : slides.get((here + 1) % slides.size());
    }

    /**
     * Looks at the clock, and shows the next slide that can be shown once this one had its time.
     *
     * @param isReady whether its picture is there; slides that have to wait for theirs are passed over
     */
    void tick(Instant now, Predicate<Slide> isReady) {
        if (now.isBefore(shownSince)) {
            shownSince = now;
        }
        if (!now.isBefore(shownSince.plus(filmTime.orElse(slide.get().time())))) {
            turn(now, isReady);
        }
    }

    /** The film of this slide begins to move; from now on it has its own time. */
    void filmStarted(Duration length) {
        if (slide.get() instanceof Slide.Film film) {
            shownSince = clock.instant();
            filmTime = Optional.of(film.time(length));
        }
    }

    /** The film is over: what comes next need not wait for the clock. */
    void filmEnded(Predicate<Slide> isReady) {
        turn(clock.instant(), isReady);
    }

    /** Whether a pad answers. */
    public void showPad(boolean answers) {
        pad.set(answers && catalog.settings().tagRules().enabled());
    }

    /** Somebody touched the screen. */
    void enter() {
        goTo.accept(slide.get()
                .product()
                .map(Product::id)
                .<Route>map(Route.ProductPage::new)
                .orElseGet(Route.Home::new));
    }

    @Override
    public void close() {
        live.close();
    }

    private void turn(Instant now, Predicate<Slide> isReady) {
        shownSince = now;
        filmTime = Optional.empty();
        var here = indexOf(slide.get());
        for (var step = 1; step <= slides.size(); step++) {
            var next = slides.get((here + step) % slides.size());
            if (isReady.test(next)) {
                slide.set(next);
                return;
            }
        }
        slide.set(new Slide.Sign());
    }

    /** The slide that is shown stays, in its new words; one that is gone has had its time. */
    private void load() {
        slides = Programme.of(catalog, clock.instant());
        readSign();
        var here = indexOf(slide.get());
        if (here >= 0) {
            slide.set(slides.get(here));
        } else {
            shownSince = Instant.MIN;
        }
    }

    private void readSign() {
        var settings = catalog.settings();
        sign.set(new Sign(settings.name(), settings.findLogoUrl()));
    }

    private int indexOf(Slide wanted) {
        for (var index = 0; index < slides.size(); index++) {
            if (slides.get(index).key().equals(wanted.key())) {
                return index;
            }
        }
        return -1;
    }

    /** The store's name and logo. */
    record Sign(String storeName, Optional<String> logoUrl) {}
}
