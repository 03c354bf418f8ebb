package io.placard.kiosk.shell;

import io.placard.catalog.Assignment;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.catalog.Media;
import io.placard.catalog.Product;
import io.placard.catalog.ProductDetails;
import io.placard.catalog.ProductFlags;
import io.placard.catalog.StoreSettings;
import io.placard.catalog.StoreSettings.TagRules;
import io.placard.catalog.live.LiveCatalog;
import io.placard.catalog.live.StoreStructure;
import io.placard.hardware.HardwareEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/** A shop with pads and slots, and hands that lay things down and lift them. */
abstract class HandsAtTheShelf {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);
    static final String TEA = "62E3086CED";
    static final String COFFEE = "67003BA86C";
    static final String SOLD_OUT = "14008EC793";
    static final String UNPUBLISHED = "0C000621A5";
    static final String COCOA = "3A00F1B2C4";
    static final String BRAND = "0F0184F07A";
    static final String CATEGORY = "4500C5D1E9";
    static final String BRAND_IN_CATEGORY = "67003B51C6";
    static final Route TEA_PAGE = new Route.ProductPage(1);
    static final Route COFFEE_PAGE = new Route.ProductPage(2);

    final LiveCatalog catalog = new LiveCatalog(Locale.US, CLOCK);
    final Navigator navigator = new Navigator(CLOCK);
    boolean offline;
    Set<Long> hidden = Set.of();
    final HardwareNavigation hands =
            new HardwareNavigation(catalog, navigator, () -> offline, product -> hidden.contains(product.id()));
    long now = 1_000_000_000;

    @BeforeEach
    void fillCatalog() {
        useRules(TagRules.DEFAULT);
    }

    void assign(String tag, long productId) {
        catalog.restructure(
                catalog.structure().withAssignments(List.of(new Assignment(tag, new Assignment.ToProduct(productId)))));
    }

    void useRules(TagRules rules) {
        var defaults = StoreSettings.defaults();
        var settings = new StoreSettings(
                7,
                "Shop",
                defaults.timeZone(),
                defaults.currency(),
                null,
                defaults.colors(),
                rules,
                defaults.idleDelay(),
                List.of(),
                null,
                defaults.openingHours(),
                defaults.showcase(),
                defaults.ageRule(),
                defaults.productUrl(),
                defaults.medicalRule());
        var products = List.of(
                product(1, true, 5),
                product(2, true, 5),
                product(3, true, 0),
                product(4, false, 5),
                product(5, true, 5));
        var assignments = List.of(
                new Assignment(TEA, new Assignment.ToProduct(1)),
                new Assignment(COFFEE, new Assignment.ToProduct(2)),
                new Assignment("3", new Assignment.ToProduct(2)),
                new Assignment(COCOA, new Assignment.ToProduct(5)),
                new Assignment(SOLD_OUT, new Assignment.ToProduct(3)),
                new Assignment(UNPUBLISHED, new Assignment.ToProduct(4)),
                new Assignment(BRAND, new Assignment.ToBrand(8)),
                new Assignment(CATEGORY, new Assignment.ToCategory(3)),
                new Assignment(BRAND_IN_CATEGORY, new Assignment.ToBrandInCategory(8, 3)));
        catalog.replaceAll(products, StoreStructure.EMPTY.withSettings(settings).withAssignments(assignments));
    }

    private static Product product(long id, boolean published, int stock) {
        return new Product(
                id,
                "Product " + id,
                "",
                published,
                stock,
                new Brand(8, "Kettle", "", null),
                new Category(3, "Tea", 1, null),
                List.of(),
                List.of(),
                List.of(),
                Media.NONE,
                ProductFlags.NONE,
                ProductDetails.NONE,
                null);
    }

    void put(String tag) {
        later(10_000);
        hands.on(new HardwareEvent.TagPut("pad-A", tag, now));
    }

    void remove(String tag) {
        hands.on(new HardwareEvent.TagRemoved("pad-A", tag, now));
    }

    void later(long millis) {
        now += millis * 1000;
    }

    Route shown() {
        return navigator.current().route();
    }
}
