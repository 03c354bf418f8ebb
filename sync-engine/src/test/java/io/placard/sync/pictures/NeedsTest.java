package io.placard.sync.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Assignment;
import io.placard.catalog.Category;
import io.placard.catalog.Media;
import io.placard.catalog.Product;
import io.placard.catalog.Products;
import io.placard.catalog.Showcase;
import io.placard.catalog.Showcase.Ad;
import io.placard.catalog.StoreSettings;
import io.placard.catalog.StoreSettings.NavigationItem;
import io.placard.catalog.live.LiveCatalog;
import io.placard.catalog.live.StoreStructure;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NeedsTest {
    private static final Category TEA = new Category(3, "Tea", 1, "banner");

    @Test
    void signsThenFeaturedThenAssignedThenAllCardsThenAllPages() {
        var catalog = new LiveCatalog(Locale.US, Clock.systemUTC());
        catalog.replaceAll(
                List.of(
                        product(1),
                        product(2),
                        Products.any(3).featured().pictured(media(3)).get(),
                        product(4)),
                StoreStructure.EMPTY
                        .withCategories(List.of(TEA))
                        .withAssignments(List.of(new Assignment("A1", new Assignment.ToProduct(2)))));

        assertThat(firstTimes(Needs.of(catalog)))
                .containsExactly(
                        "banner", "card3", "card2", "large2", "more2", "card4", "card1", "large4", "more4", "large3",
                        "more3", "large1", "more1");
    }

    @Test
    void whatInvitesIsNeededBeforeAnyProduct() {
        var catalog = new LiveCatalog(Locale.US, Clock.systemUTC());
        var showcase = new Showcase(
                List.of(new Ad(1, "ad.png", null), new Ad(2, "film.mp4", null)), "welcome.png", "background.png");
        catalog.replaceAll(List.of(product(1)), StoreStructure.EMPTY.withSettings(settings(showcase)));

        assertThat(firstTimes(Needs.of(catalog)))
                .startsWith("logo.png", "ad.png", "welcome.png", "background.png", "tile.png", "card1")
                .doesNotContain("film.mp4");
    }

    @Test
    void whatHandsCanBringUpIsNeededEvenOutOfStock() {
        var catalog = new LiveCatalog(Locale.US, Clock.systemUTC());
        catalog.replaceAll(
                List.of(Products.any(1).withStock(0).pictured(media(1)).get()),
                StoreStructure.EMPTY.withAssignments(List.of(new Assignment("A1", new Assignment.ToProduct(1)))));

        assertThat(firstTimes(Needs.of(catalog))).containsExactly("card1", "large1", "more1");
    }

    @Test
    void ofFilmsWhatInvitesIsNeededFirstThenWhatHandsCanBringUp() {
        var catalog = new LiveCatalog(Locale.US, Clock.systemUTC());
        var showcase = new Showcase(List.of(new Ad(1, "ad.png", null), new Ad(2, "ad.mp4", null)), "loop.mp4", null);
        catalog.replaceAll(
                List.of(filmed(1), filmed(2), product(3)),
                StoreStructure.EMPTY
                        .withSettings(settings(showcase))
                        .withAssignments(List.of(new Assignment("A1", new Assignment.ToProduct(1)))));

        assertThat(firstTimes(Needs.films(catalog))).containsExactly("ad.mp4", "loop.mp4", "film1", "film2");
    }

    @Test
    void ofAPageThatIsLookedThroughTheCardsFirstThenWhereTheyLead() {
        assertThat(firstTimes(Needs.of(List.of(product(1), product(2)))))
                .containsExactly("card1", "card2", "large1", "large2");
    }

    @Test
    void anEmptyCatalogueNeedsNothing() {
        assertThat(Needs.of(new LiveCatalog(Locale.US, Clock.systemUTC()))).isExhausted();
    }

    private static StoreSettings settings(Showcase showcase) {
        var defaults = StoreSettings.defaults();
        return new StoreSettings(
                1,
                "Shop",
                defaults.timeZone(),
                defaults.currency(),
                "logo.png",
                defaults.colors(),
                defaults.tagRules(),
                defaults.idleDelay(),
                List.of(new NavigationItem("Tea", "", "", "", "tile.png")),
                null,
                defaults.openingHours(),
                showcase,
                defaults.ageRule(),
                defaults.productUrl(),
                defaults.medicalRule());
    }

    private static Product product(long id) {
        return Products.any(id).pictured(media(id)).get();
    }

    private static Product filmed(long id) {
        return Products.any(id)
                .pictured(new Media("card" + id, null, List.of(), "film" + id))
                .get();
    }

    private static Media media(long id) {
        return new Media("card" + id, "large" + id, List.of("large" + id, "more" + id), null);
    }

    private static List<String> firstTimes(Iterator<String> urls) {
        var all = new ArrayList<String>();
        urls.forEachRemaining(url -> {
            if (!all.contains(url)) {
                all.add(url);
            }
        });
        return all;
    }
}
