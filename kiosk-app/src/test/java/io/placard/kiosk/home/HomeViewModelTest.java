package io.placard.kiosk.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.AgeRule;
import io.placard.catalog.Brand;
import io.placard.catalog.Discount;
import io.placard.catalog.MedicalRule;
import io.placard.catalog.Product;
import io.placard.catalog.Promotion;
import io.placard.catalog.Showcase;
import io.placard.catalog.StoreSettings;
import io.placard.catalog.StoreSettings.NavigationItem;
import io.placard.kiosk.home.HomeViewModel.Way;
import io.placard.kiosk.samples.SampleCatalog;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.shell.Route;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HomeViewModelTest {
    private final SampleCatalog catalog = new SampleCatalog(SampleProducts.products(15));
    private final List<Route> went = new ArrayList<>();
    private final HomeViewModel viewModel =
            new HomeViewModel(catalog, InstantSource.fixed(Instant.EPOCH), went::add, Runnable::run);

    @Test
    void putsForwardWhatIsOnPromotion() {
        var tenOff = new Promotion(1, "Sale", new Discount.Percentage(BigDecimal.TEN), null, null);
        var promoted = SampleProducts.product(9);
        catalog.put(SampleProducts.withOffer(promoted, promoted.prices(), List.of(tenOff)));
        viewModel.show();

        assertThat(viewModel.frontProperty().get().heroes())
                .extracting(Product::id)
                .startsWith(9L);
        assertThat(viewModel.frontProperty().get().heroes()).hasSize(5);
    }

    @Test
    void countsWhatEachCategoryHolds() {
        viewModel.show();

        assertThat(viewModel.frontProperty().get().shelves())
                .extracting(HomeViewModel.Shelf::products)
                .containsExactly(10, 5);
    }

    @Test
    void namesTheBrandsWithMostProductsFirst() {
        viewModel.show();

        assertThat(viewModel.frontProperty().get().brands())
                .extracting(Brand::name)
                .containsExactly("Loom", "North & Daughters");
    }

    @Test
    void leadsToCategoriesBrandsAndProducts() {
        viewModel.open(SampleProducts.TEA);
        viewModel.open(SampleProducts.LOOM);
        viewModel.open(SampleProducts.product(4));

        assertThat(went).containsExactly(new Route.CategoryPage(2), new Route.BrandPage(12), new Route.ProductPage(4));
    }

    @Test
    void closedItHearsNoMore() {
        viewModel.show();
        viewModel.close();
        catalog.remove(1);

        assertThat(viewModel.frontProperty().get().featured()).hasSize(15);
    }

    @Test
    void showsTheStoresTagsThatLeadSomewhere() {
        catalog.feature(List.of("calm", "nowhere"));
        viewModel.show();

        assertThat(viewModel.frontProperty().get().tags()).containsExactly("calm");
        viewModel.openTag("calm");
        assertThat(went).containsExactly(new Route.TagPage("calm"));
    }

    @Test
    void showsTheStoresNavigationBesidesTheCategoriesThatHaveATile() {
        catalog.use(navigating(
                new NavigationItem("Tea", "/categories/2", "", "", null),
                new NavigationItem("By Loom", "/brands/loom", "", "", null),
                new NavigationItem("About us", "/about", "", "", null)));
        viewModel.show();

        assertThat(viewModel.frontProperty().get().ways()).containsExactly(new Way("By Loom", new Route.BrandPage(12)));
    }

    @Test
    void leadsToWhatIsOnOfferWhereAnythingIs() {
        var tenOff = new Promotion(1, "Sale", new Discount.Percentage(BigDecimal.TEN), null, null);
        var promoted = SampleProducts.product(9);
        catalog.put(SampleProducts.withOffer(promoted, promoted.prices(), List.of(tenOff)));
        viewModel.show();

        assertThat(viewModel.frontProperty().get().ways())
                .extracting(Way::route)
                .containsExactly(new Route.OffersPage());
    }

    private static StoreSettings navigating(NavigationItem... items) {
        var usual = StoreSettings.defaults();
        return new StoreSettings(
                usual.storeId(),
                usual.name(),
                usual.timeZone(),
                usual.currency(),
                null,
                usual.colors(),
                usual.tagRules(),
                usual.idleDelay(),
                List.of(items),
                null,
                usual.openingHours(),
                Showcase.EMPTY,
                AgeRule.NONE,
                null,
                MedicalRule.NOTICE);
    }
}
