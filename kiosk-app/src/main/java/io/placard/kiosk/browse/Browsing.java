package io.placard.kiosk.browse;

import io.placard.catalog.Brand;
import io.placard.catalog.Catalog;
import io.placard.catalog.Category;
import io.placard.catalog.Product;
import io.placard.kiosk.browse.filter.ChosenFilters;
import io.placard.kiosk.browse.filter.Filters;
import io.placard.kiosk.browse.filter.Shelf;
import io.placard.kiosk.shell.Route;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What a page and the sheet that narrows it have in common. Used on the JavaFX thread. */
public final class Browsing {
    private final Catalog catalog;
    private final InstantSource clock;
    private final ChosenFilters chosen;
    private Optional<Reading> latest = Optional.empty();

    public Browsing(Catalog catalog, InstantSource clock, ChosenFilters chosen) {
        this.catalog = catalog;
        this.clock = clock;
        this.chosen = chosen;
    }

    Catalog catalog() {
        return catalog;
    }

    ChosenFilters chosen() {
        return chosen;
    }

    List<Product> products(Route page) {
        return PageProducts.of(page, catalog);
    }

    /** What remains of the page's products, in the order that is chosen. */
    List<Product> narrowed(Route page) {
        var filters = chosen.on(page);
        // Most pages are never narrowed; they need not be read for it.
        return filters.equals(Filters.NONE)
                ? Shelf.recommended(products(page))
                : shelf(page).narrow(filters);
    }

    /** The page's products, read anew where one of them changed, or a promotion may have. */
    Shelf shelf(Route page) {
        var products = products(page);
        var minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        var reading = latest.filter(it -> it.isOf(products, minute))
                .orElseGet(() -> new Reading(products, minute, Shelf.of(products, clock.instant())));
        latest = Optional.of(reading);
        return reading.shelf;
    }

    String nameOfCategory(long id) {
        return catalog.findCategory(id).map(Category::name).orElse("");
    }

    String nameOfBrand(long id) {
        return catalog.findBrand(id).map(Brand::name).orElse("");
    }

    private record Reading(List<Product> products, Instant minute, Shelf shelf) {
        boolean isOf(List<Product> wanted, Instant now) {
            return minute.equals(now) && products.equals(wanted);
        }
    }
}
