package io.placard.kiosk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Assignment;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.catalog.Media;
import io.placard.catalog.Product;
import io.placard.catalog.ProductDetails;
import io.placard.catalog.ProductFlags;
import io.placard.catalog.StoreSettings;
import io.placard.catalog.StoreSettings.OutOfStock;
import io.placard.catalog.StoreSettings.TagRules;
import io.placard.catalog.live.LiveCatalog;
import io.placard.catalog.live.StoreStructure;
import io.placard.hardware.HardwareEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HardwareNavigationTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);
    private static final String TEA = "62E3086CED";
    private static final String COFFEE = "67003BA86C";
    private static final String SOLD_OUT = "14008EC793";
    private static final String UNPUBLISHED = "0C000621A5";
    private static final String BRAND = "0F0184F07A";
    private static final String CATEGORY = "4500C5D1E9";
    private static final String BRAND_IN_CATEGORY = "67003B51C6";
    private static final Route TEA_PAGE = new Route.ProductPage(1);
    private static final Route COFFEE_PAGE = new Route.ProductPage(2);

    private final LiveCatalog catalog = new LiveCatalog(Locale.US, CLOCK);
    private final Navigator navigator = new Navigator(CLOCK);
    private boolean offline;
    private final HardwareNavigation hands = new HardwareNavigation(catalog, navigator, () -> offline);
    private long now = 1_000_000_000;

    @BeforeEach
    void fillCatalog() {
        useRules(TagRules.DEFAULT);
    }

    @Test
    void opensTheProductOfATag() {
        put(TEA);

        assertThat(navigator.current()).isEqualTo(new Visit(TEA_PAGE, Source.RFID, false, now));
    }

    @Test
    void opensTheProductOfACoveredSlot() {
        hands.on(new HardwareEvent.SlotCovered("slot-3", 3, now));

        assertThat(navigator.current()).isEqualTo(new Visit(COFFEE_PAGE, Source.ULTRASONIC, false, now));
    }

    @Test
    void opensWhatElseATagMayStandFor() {
        put(BRAND);
        assertThat(shown()).isEqualTo(new Route.BrandPage(8));
        put(CATEGORY);
        assertThat(shown()).isEqualTo(new Route.CategoryPage(3));
        put(BRAND_IN_CATEGORY);
        assertThat(shown()).isEqualTo(new Route.BrandInCategoryPage(8, 3));
    }

    @Test
    void saysThatATagStandsForNothing() {
        put("FFFFFFFFFF");

        assertThat(shown()).isEqualTo(new Route.UnknownTagNotice("FFFFFFFFFF"));
    }

    @Test
    void ignoresASlotThatStandsForNothing() {
        hands.on(new HardwareEvent.SlotCovered("slot-9", 9, now));

        assertThat(shown()).isEqualTo(new Route.Home());
    }

    @Test
    void ignoresTagsWhereTheStoreHasNone() {
        useRules(new TagRules(false, OutOfStock.OPEN_MARKED, false));

        put(TEA);

        assertThat(shown()).isEqualTo(new Route.Home());
    }

    @Test
    void doesWithASoldOutProductWhatTheStoreWants() {
        useRules(new TagRules(true, OutOfStock.DO_NOTHING, false));
        put(SOLD_OUT);
        assertThat(shown()).isEqualTo(new Route.Home());

        useRules(new TagRules(true, OutOfStock.SHOW_NOTICE, false));
        put(SOLD_OUT);
        assertThat(shown()).isEqualTo(new Route.OutOfStockNotice(3));

        useRules(new TagRules(true, OutOfStock.OPEN_MARKED, false));
        put(SOLD_OUT);
        assertThat(shown()).isEqualTo(new Route.ProductPage(3));
    }

    @Test
    void opensNoSoldOutProductWhileOffline() {
        offline = true;

        put(SOLD_OUT);

        assertThat(shown()).isEqualTo(new Route.Home());
    }

    @Test
    void neverShowsAnUnpublishedProduct() {
        put(UNPUBLISHED);

        assertThat(shown()).isEqualTo(new Route.Home());
    }

    @Test
    void staysOnThePageWhenItsOwnProductIsLifted() {
        put(TEA);
        later(5000);
        var before = navigator.current();

        remove(TEA);

        assertThat(navigator.current()).isSameAs(before);
    }

    @Test
    void opensAProductThatRestedAndIsLifted() {
        put(TEA);
        later(60_000);
        hands.endSession();
        navigator.endSession();

        remove(TEA);

        assertThat(shown()).isEqualTo(TEA_PAGE);
    }

    @Test
    void followsASwapWithoutGoingBack() {
        put(TEA);
        later(3000);
        put(COFFEE);
        later(400);
        remove(TEA);

        assertThat(shown()).isEqualTo(COFFEE_PAGE);
    }

    @Test
    void doesNotNavigateWhereATagOnlyFlickers() {
        put(TEA);
        later(2000);
        remove(TEA);
        navigator.home();
        later(500);

        hands.on(new HardwareEvent.TagPut("pad-A", TEA, now));

        assertThat(shown()).isEqualTo(new Route.Home());
    }

    @Test
    void ignoresFurtherTagsUntilTheFirstIsLiftedWhereTheStoreWantsThat() {
        useRules(new TagRules(true, OutOfStock.OPEN_MARKED, true));

        put(TEA);
        later(2000);
        put(COFFEE);
        later(2000);
        remove(COFFEE);
        assertThat(shown()).isEqualTo(TEA_PAGE);

        remove(TEA);
        later(2000);
        put(COFFEE);
        assertThat(shown()).isEqualTo(COFFEE_PAGE);
    }

    @Test
    void opensTheProductOfATagThatTheStoreAssignsWhileItLiesThere() {
        put("AAAAAAAAAA");
        assign("AAAAAAAAAA", 2);

        hands.catalogChanged(now);

        assertThat(shown()).isEqualTo(COFFEE_PAGE);
    }

    @Test
    void staysWhereItIsWhenATagIsAssignedThatWasLiftedBefore() {
        put("AAAAAAAAAA");
        remove("AAAAAAAAAA");
        assign("AAAAAAAAAA", 2);

        hands.catalogChanged(now);

        assertThat(shown()).isEqualTo(new Route.UnknownTagNotice("AAAAAAAAAA"));
    }

    private void assign(String tag, long productId) {
        catalog.restructure(
                catalog.structure().withAssignments(List.of(new Assignment(tag, new Assignment.ToProduct(productId)))));
    }

    @Test
    void aTagThatOnlyCountsAsLiftedBringsNothingUp() {
        put(TEA);
        navigator.home();
        hands.on(new HardwareEvent.TagRemoved("counter", TEA, now, true));

        assertThat(shown()).isEqualTo(new Route.Home());
    }

    @Test
    void aTagThatIsScannedAgainComesUpAgain() {
        put(TEA);
        navigator.home();
        hands.on(new HardwareEvent.TagRemoved("counter", TEA, now, true));
        hands.on(new HardwareEvent.TagPut("counter", TEA, now));

        assertThat(shown()).isEqualTo(new Route.ProductPage(1));
    }

    private void useRules(TagRules rules) {
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
                defaults.openingHours());
        var products = List.of(product(1, true, 5), product(2, true, 5), product(3, true, 0), product(4, false, 5));
        var assignments = List.of(
                new Assignment(TEA, new Assignment.ToProduct(1)),
                new Assignment(COFFEE, new Assignment.ToProduct(2)),
                new Assignment("3", new Assignment.ToProduct(2)),
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

    private void put(String tag) {
        later(10_000);
        hands.on(new HardwareEvent.TagPut("pad-A", tag, now));
    }

    private void remove(String tag) {
        hands.on(new HardwareEvent.TagRemoved("pad-A", tag, now));
    }

    private void later(long millis) {
        now += millis * 1000;
    }

    private Route shown() {
        return navigator.current().route();
    }
}
