package io.placard.kiosk.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Product;
import io.placard.catalog.search.ProductIndex;
import io.placard.catalog.search.SearchResult.Closeness;
import io.placard.kiosk.samples.SampleCatalog;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.search.SearchContext.Searched;
import io.placard.kiosk.search.SearchViewModel.Page;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.SearchMemory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchViewModelTest {
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00.000123Z");

    private final SampleCatalog catalog = new SampleCatalog(SampleProducts.products(12));
    private final ProductIndex index = new ProductIndex();
    private final SearchMemory memory = new SearchMemory();
    private final List<Searched> searched = new ArrayList<>();
    private final List<Route> went = new ArrayList<>();
    private final SearchViewModel viewModel = new SearchViewModel(
            catalog, new SearchContext(index, memory, searched::add), () -> NOW, went::add, Runnable::run);

    SearchViewModelTest() {
        index.apply(catalog.listed(), List.of());
    }

    @Test
    void anEmptyFieldOffersWhereToBegin() {
        viewModel.show(false);

        assertThat(page().hasResults()).isFalse();
        assertThat(page().ideas().categories()).containsExactly(SampleProducts.FLOWER, SampleProducts.TEA);
        assertThat(page().ideas().brands()).containsExactlyInAnyOrder(SampleProducts.NORTH, SampleProducts.LOOM);
    }

    @Test
    void eachKeySearchesAndSaysSo() {
        viewModel.show(false);
        viewModel.type("t");
        viewModel.type("e");
        viewModel.type("q");
        viewModel.erase();

        var micros = NOW.getEpochSecond() * 1_000_000 + 123;
        assertThat(searched)
                .containsExactly(
                        new Searched("t", 12, micros),
                        new Searched("te", 4, micros),
                        new Searched("teq", 0, micros),
                        new Searched("te", 4, micros));
        assertThat(page().result().products()).extracting(Product::id).containsExactlyInAnyOrder(3L, 6L, 9L, 12L);
    }

    @Test
    void keysThatChangeNothingAreNoSearch() {
        viewModel.show(false);
        viewModel.type(" ");
        viewModel.erase();
        viewModel.clear();
        assertThat(searched).isEmpty();

        viewModel.type("a");
        viewModel.type(" ");
        viewModel.type(" ");
        assertThat(page().typed()).isEqualTo("a ");
    }

    @Test
    void takesBackWholeLetters() {
        viewModel.show(false);
        viewModel.type("a");
        viewModel.type("🍋");
        assertThat(searched.getLast().length()).isEqualTo(2);
        viewModel.erase();

        assertThat(page().typed()).isEqualTo("a");
    }

    @Test
    void nobodyTypesForEver() {
        viewModel.show(false);
        for (var key = 0; key < 200; key++) {
            viewModel.type("a");
        }

        assertThat(page().typed()).hasSize(60);
    }

    @Test
    void theWayBackFindsTheSearchAsItWasLeft() {
        viewModel.show(false);
        viewModel.type("tea");
        viewModel.leave();
        viewModel.show(true);

        assertThat(page().typed()).isEqualTo("tea");
        assertThat(page().result().total()).isEqualTo(4);
    }

    @Test
    void anotherScreenInTheSameSessionShowsWhatWasTyped() {
        viewModel.show(false);
        viewModel.type("tea");
        var rebuilt = new SearchViewModel(
                catalog, new SearchContext(index, memory, searched::add), () -> NOW, went::add, Runnable::run);
        rebuilt.show(true);

        assertThat(rebuilt.pageProperty().get().typed()).isEqualTo("tea");
    }

    @Test
    void aNewSearchBeginsEmpty() {
        viewModel.show(false);
        viewModel.type("tea");
        viewModel.leave();
        viewModel.show(false);

        assertThat(page().typed()).isEmpty();
    }

    @Test
    void resultsFollowTheStoreWhileTheyAreShown() {
        viewModel.show(false);
        viewModel.type("tea");
        index.apply(List.of(), List.of(3L));
        assertThat(page().result().total()).isEqualTo(3);

        viewModel.leave();
        index.apply(List.of(), List.of(6L));
        assertThat(page().result().total()).isEqualTo(3);
        viewModel.show(true);
        assertThat(page().result().total()).isEqualTo(2);
    }

    @Test
    void whatFindsNothingIsHelpedOn() {
        viewModel.show(false);
        viewModel.type("lxxm");

        assertThat(page().result().closeness()).isEqualTo(Closeness.NONE);
        assertThat(page().result().suggestions()).containsExactly("Loom");
        viewModel.replace("Loom");
        assertThat(page().result().total()).isEqualTo(6);
    }

    @Test
    void everythingOnItLeadsSomewhere() {
        viewModel.open(SampleProducts.product(3));
        viewModel.open(SampleProducts.TEA);
        viewModel.open(SampleProducts.LOOM);

        assertThat(went)
                .containsExactly(
                        new Route.ProductPage(3),
                        new Route.CategoryPage(SampleProducts.TEA.id()),
                        new Route.BrandPage(SampleProducts.LOOM.id()));
    }

    private Page page() {
        return viewModel.pageProperty().get();
    }
}
