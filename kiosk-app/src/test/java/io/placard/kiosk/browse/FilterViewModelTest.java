package io.placard.kiosk.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.placard.kiosk.browse.FilterViewModel.Chip;
import io.placard.kiosk.browse.FilterViewModel.Row;
import io.placard.kiosk.browse.filter.ChosenFilters;
import io.placard.kiosk.browse.filter.Sort;
import io.placard.kiosk.samples.SampleCatalog;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.samples.SampleWords;
import io.placard.kiosk.shell.Route;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FilterViewModelTest {
    private static final Route TEA = new Route.CategoryPage(SampleProducts.TEA.id());

    private final SampleCatalog catalog = new SampleCatalog(SampleProducts.products(12));
    private final ChosenFilters chosen = new ChosenFilters();
    private final FilterViewModel filters = new FilterViewModel(
            new Browsing(catalog, InstantSource.fixed(Instant.EPOCH), chosen),
            SampleWords.wording(),
            TEA,
            Runnable::run,
            () -> {});

    @AfterEach
    void close() {
        filters.close();
    }

    @Test
    void countsWhatEachBrandWouldLeave() {
        assertThat(row("Brand").chips())
                .extracting(Chip::name, Chip::count)
                .containsExactly(tuple("Loom", OptionalInt.of(2)), tuple("North & Daughters", OptionalInt.of(2)));
    }

    @Test
    void saysHowManyAreShownOnTheWayBack() {
        assertThat(filters.offerProperty().get().show()).isEqualTo("Show 4 products");

        filters.choose(chip("Brand", "Loom"));

        assertThat(filters.offerProperty().get().show()).isEqualTo("Show 2 products");
        assertThat(chip("Brand", "Loom").chosen()).isTrue();
    }

    @Test
    void nobodyCanChooseWhatLeavesNothing() {
        catalog.put(SampleProducts.withStock(SampleProducts.product(3), 0));
        filters.choose(chip("Brand", "Loom"));
        catalog.put(SampleProducts.withStock(SampleProducts.product(9), 0));

        assertThat(chip("Brand", "Loom").count()).isEqualTo(OptionalInt.of(0));
        assertThat(chip("Brand", "Loom").isPossible()).as("to be taken back").isTrue();
    }

    @Test
    void clearingTakesBackWhatNarrowsAndKeepsTheOrder() {
        filters.choose(chip("Sort by", "Newest"));
        filters.choose(chip("Brand", "Loom"));

        filters.clear();

        assertThat(filters.offerProperty().get().narrowed()).isFalse();
        assertThat(chosen.on(TEA).sort()).isEqualTo(Sort.NEWEST);
    }

    @Test
    void offersTheStrongestByWhatTheStoreMeasures() {
        assertThat(row("Sort by").chips()).extracting(Chip::name).contains("Most THC");
    }

    private Row row(String title) {
        return filters.offerProperty().get().rows().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Chip chip(String title, String name) {
        return row(title).chips().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
