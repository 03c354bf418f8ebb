package io.placard.kiosk.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Product;
import io.placard.kiosk.samples.SampleCatalog;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.shell.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompareViewModelTest {
    private final SampleCatalog catalog = new SampleCatalog(SampleProducts.products(6));
    private final List<Route> went = new ArrayList<>();
    private final CompareViewModel viewModel = new CompareViewModel(catalog, went::add, Runnable::run);

    @Test
    void showsTheProductsInTheOrderInWhichTheyWereLaidDown() {
        viewModel.show(List.of(5L, 2L));

        assertThat(products()).extracting(Product::id).containsExactly(5L, 2L);
    }

    @Test
    void followsTheStore() {
        viewModel.show(List.of(5L, 2L));

        catalog.put(SampleProducts.withStock(SampleProducts.product(2), 1));

        assertThat(products().getLast().stock()).isEqualTo(1);
    }

    @Test
    void oneThatIsLeftAloneHasAPageOfItsOwn() {
        viewModel.show(List.of(5L, 2L));

        catalog.remove(2);

        assertThat(went).containsExactly(new Route.ProductPage(5));
    }

    @Test
    void saysSoWhereAllWereWithdrawn() {
        viewModel.show(List.of(98L, 99L));

        assertThat(went).containsExactly(new Route.WithdrawnNotice(""));
    }

    private List<Product> products() {
        return viewModel.comparisonProperty().get().products();
    }
}
