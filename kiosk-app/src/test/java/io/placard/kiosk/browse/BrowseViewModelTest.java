package io.placard.kiosk.browse;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Product;
import io.placard.kiosk.browse.BrowseViewModel.Filter;
import io.placard.kiosk.samples.SampleCatalog;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.shell.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrowseViewModelTest {
    private final SampleCatalog catalog = new SampleCatalog(SampleProducts.products(12));
    private final List<Route> went = new ArrayList<>();
    private final BrowseViewModel viewModel = new BrowseViewModel(catalog, went::add, Runnable::run);

    @Test
    void aCategoryHoldsItsProductsAndItsBrandsAsFilters() {
        viewModel.show(new Route.CategoryPage(SampleProducts.TEA.id()));

        assertThat(viewModel.pageProperty().get().title()).isEqualTo("Tea");
        assertThat(viewModel.pageProperty().get().products())
                .extracting(Product::id)
                .containsExactlyInAnyOrder(3L, 6L, 9L, 12L);
        assertThat(viewModel.pageProperty().get().filters())
                .extracting(Filter::name)
                .containsExactlyInAnyOrder("Loom", "North & Daughters");
    }

    @Test
    void aFilterLeadsToTheBrandWithinTheCategoryAndTheChosenOneBack() {
        viewModel.show(new Route.BrandInCategoryPage(SampleProducts.LOOM.id(), SampleProducts.TEA.id()));
        var page = viewModel.pageProperty().get();

        assertThat(page.above()).isEqualTo("Tea");
        assertThat(page.title()).isEqualTo("Loom");
        assertThat(page.filters().getFirst().chosen()).isTrue();
        viewModel.choose(page.filters().getFirst());
        viewModel.choose(page.filters().getLast());

        assertThat(went)
                .containsExactly(
                        new Route.CategoryPage(SampleProducts.TEA.id()),
                        new Route.BrandInCategoryPage(SampleProducts.NORTH.id(), SampleProducts.TEA.id()));
    }

    @Test
    void oneBrandAloneIsNoFilter() {
        catalog.remove(6);
        catalog.remove(12);
        viewModel.show(new Route.CategoryPage(SampleProducts.TEA.id()));

        assertThat(viewModel.pageProperty().get().filters()).isEmpty();
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
}
