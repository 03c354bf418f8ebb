package io.placard.kiosk.browse;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Product;
import io.placard.kiosk.browse.BrowseViewModel.Chosen;
import io.placard.kiosk.browse.BrowseViewModel.Shortcut;
import io.placard.kiosk.browse.filter.ChosenFilters;
import io.placard.kiosk.browse.filter.Criterion;
import io.placard.kiosk.browse.filter.Filters;
import io.placard.kiosk.samples.SampleCatalog;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.samples.SampleWords;
import io.placard.kiosk.shell.Route;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrowseViewModelTest {
    private final SampleCatalog catalog = new SampleCatalog(SampleProducts.products(12));
    private final List<Route> went = new ArrayList<>();
    private final List<Route> filtered = new ArrayList<>();
    private final ChosenFilters chosen = new ChosenFilters();
    private final BrowseViewModel viewModel = new BrowseViewModel(
            new Browsing(catalog, InstantSource.fixed(Instant.EPOCH), chosen),
            SampleWords.wording(),
            new BrowseViewModel.Actions() {
                @Override
                public void goTo(Route route) {
                    went.add(route);
                }

                @Override
                public void filter(Route page) {
                    filtered.add(page);
                }
            },
            Runnable::run);

    @Test
    void aCategoryHoldsItsProductsAndItsBrandsAsShortcuts() {
        viewModel.show(new Route.CategoryPage(SampleProducts.TEA.id()));

        assertThat(viewModel.pageProperty().get().heading().title()).isEqualTo("Tea");
        assertThat(viewModel.pageProperty().get().products())
                .extracting(Product::id)
                .containsExactlyInAnyOrder(3L, 6L, 9L, 12L);
        assertThat(viewModel.pageProperty().get().shortcuts())
                .extracting(Shortcut::name)
                .containsExactlyInAnyOrder("Loom", "North & Daughters");
    }

    @Test
    void aShortcutLeadsToTheBrandWithinTheCategoryAndTheChosenOneBack() {
        viewModel.show(new Route.BrandInCategoryPage(SampleProducts.LOOM.id(), SampleProducts.TEA.id()));
        var page = viewModel.pageProperty().get();

        assertThat(page.heading().above()).isEqualTo("Tea");
        assertThat(page.heading().title()).isEqualTo("Loom");
        assertThat(page.shortcuts().getFirst().chosen()).isTrue();
        viewModel.choose(page.shortcuts().getFirst());
        viewModel.choose(page.shortcuts().getLast());

        assertThat(went)
                .containsExactly(
                        new Route.CategoryPage(SampleProducts.TEA.id()),
                        new Route.BrandInCategoryPage(SampleProducts.NORTH.id(), SampleProducts.TEA.id()));
    }

    @Test
    void oneBrandAloneIsNoShortcut() {
        catalog.remove(6);
        catalog.remove(12);
        viewModel.show(new Route.CategoryPage(SampleProducts.TEA.id()));

        assertThat(viewModel.pageProperty().get().shortcuts()).isEmpty();
    }

    @Test
    void followsTheStoreWhileItIsShown() {
        viewModel.show(new Route.CategoryPage(SampleProducts.TEA.id()));

        catalog.put(SampleProducts.withStock(SampleProducts.product(3), 0));

        assertThat(viewModel.pageProperty().get().products()).hasSize(3);
    }

    @Test
    void doesNothingForAPageThatNobodySees() {
        viewModel.show(new Route.CategoryPage(SampleProducts.TEA.id()));
        viewModel.leave();
        catalog.remove(3);

        assertThat(viewModel.pageProperty().get().products()).hasSize(4);
    }

    @Test
    void saysNothingWhereNothingOnThePageChanged() {
        var changes = new ArrayList<BrowseViewModel.Page>();
        viewModel.show(new Route.CategoryPage(SampleProducts.TEA.id()));
        viewModel.pageProperty().subscribe((_, page) -> changes.add(page));

        catalog.put(SampleProducts.withStock(SampleProducts.product(1), 3));

        assertThat(changes).isEmpty();
    }

    @Test
    void showsWhatIsChosenAndTakesItBack() {
        var tea = new Route.CategoryPage(SampleProducts.TEA.id());
        viewModel.show(tea);
        viewModel.filter();
        chosen.choose(tea, Filters.NONE.toggle(new Criterion.OfBrand(SampleProducts.LOOM.id())));

        var page = viewModel.pageProperty().get();
        assertThat(filtered).containsExactly(tea);
        assertThat(page.products()).extracting(Product::id).containsExactlyInAnyOrder(3L, 9L);
        assertThat(page.total()).isEqualTo(4);
        assertThat(page.chosen()).extracting(Chosen::name).containsExactly("Loom");

        viewModel.drop(page.chosen().getFirst());
        assertThat(viewModel.pageProperty().get().products()).hasSize(4);
    }

    @Test
    void keepsWhatIsChosenForTheWayBackAndForgetsItAtTheEnd() {
        var tea = new Route.CategoryPage(SampleProducts.TEA.id());
        chosen.choose(tea, Filters.NONE.toggle(new Criterion.OfBrand(SampleProducts.LOOM.id())));
        viewModel.show(new Route.CategoryPage(SampleProducts.FLOWER.id()));
        assertThat(viewModel.pageProperty().get().chosen()).isEmpty();
        viewModel.show(tea);
        assertThat(viewModel.pageProperty().get().chosen()).hasSize(1);

        chosen.forget();

        assertThat(viewModel.pageProperty().get().chosen()).isEmpty();
    }

    @Test
    void aTagAndWhatIsOnOfferArePagesOfTheirOwn() {
        viewModel.show(new Route.TagPage("Calm"));

        assertThat(viewModel.pageProperty().get().heading().title()).isEqualTo("Calm");
        assertThat(viewModel.pageProperty().get().products()).hasSize(12);

        viewModel.show(new Route.OffersPage());
        assertThat(viewModel.pageProperty().get().heading().title()).isEqualTo("On offer");
        assertThat(viewModel.pageProperty().get().products()).isEmpty();
    }
}
