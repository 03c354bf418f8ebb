package io.placard.kiosk.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Product;
import io.placard.kiosk.samples.SampleCatalog;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProductViewModelTest {
    private final SampleCatalog catalog = new SampleCatalog(SampleProducts.products(20));
    private final List<Route> went = new ArrayList<>();
    private final ProductViewModel viewModel =
            new ProductViewModel(catalog, Optional.empty(), went::add, Runnable::run);

    @Test
    void followsItsProductInTheStore() {
        viewModel.show(4, Source.RFID);
        catalog.put(SampleProducts.withStock(SampleProducts.product(4), 1));

        assertThat(viewModel.productProperty().get()).map(Product::stock).contains(1);
        assertThat(viewModel.source()).isEqualTo(Source.RFID);
    }

    @Test
    void showsAProductThatIsOutOfStock() {
        catalog.put(SampleProducts.withStock(SampleProducts.product(4), 0));
        viewModel.show(4, Source.RFID);

        assertThat(viewModel.productProperty().get()).map(Product::isListed).contains(false);
        assertThat(went).isEmpty();
    }

    @Test
    void saysByNameThatAProductWasWithdrawnWhileItWasShown() {
        viewModel.show(4, Source.TOUCH);
        catalog.remove(4);

        assertThat(went).containsExactly(new Route.WithdrawnNotice("Sample 4"));
    }

    @Test
    void changesElsewhereAreNoneOfItsBusiness() {
        var changes = new ArrayList<Product>();
        viewModel.show(4, Source.TOUCH);
        viewModel.productProperty().subscribe((_, product) -> product.ifPresent(changes::add));
        catalog.remove(5);

        assertThat(changes).isEmpty();
    }

    @Test
    void othersAreOfTheSameBrandAndAlikeFirst() {
        viewModel.show(6, Source.TOUCH);

        assertThat(viewModel.others())
                .hasSize(4)
                .allMatch(other -> other.findBrand().equals(Optional.of(SampleProducts.NORTH)) && other.id() != 6);
        assertThat(viewModel.others().subList(0, 2))
                .allMatch(other -> other.findCategory().equals(Optional.of(SampleProducts.TEA)));
    }
}
