package io.placard.kiosk.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Product;
import io.placard.kiosk.samples.SampleCatalog;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticeViewModelTest {
    private final SampleCatalog catalog = new SampleCatalog(SampleProducts.products(30));
    private final List<Route> went = new ArrayList<>();
    private final NoticeViewModel viewModel =
            new NoticeViewModel(catalog, new Texts(Locale.US), went::add, Runnable::run);

    @Test
    void offersOthersOfTheCategoryInsteadOfWhatIsOutOfStock() {
        catalog.put(SampleProducts.withStock(SampleProducts.product(3), 0));
        viewModel.show(new Route.OutOfStockNotice(3));
        var notice = viewModel.noticeProperty().get();

        assertThat(notice.title()).isEqualTo("Sample 3");
        assertThat(notice.instead())
                .hasSize(6)
                .allMatch(other -> other.findCategory().equals(Optional.of(SampleProducts.TEA)));
    }

    @Test
    void opensTheProductOnceItIsBack() {
        catalog.put(SampleProducts.withStock(SampleProducts.product(3), 0));
        viewModel.show(new Route.OutOfStockNotice(3));
        catalog.put(SampleProducts.product(3));

        assertThat(went).containsExactly(new Route.ProductPage(3));
    }

    @Test
    void sendsShoppersWithAnUnknownTagToTheStaff() {
        viewModel.show(new Route.UnknownTagNotice("04A15E82B01990"));

        assertThat(viewModel.noticeProperty().get().words())
                .contains("our staff")
                .doesNotContain("04A15E82B01990");
        assertThat(viewModel.noticeProperty().get().instead())
                .extracting(Product::isListed)
                .containsOnly(true);
    }

    @Test
    void namesWhatWasWithdrawn() {
        viewModel.show(new Route.WithdrawnNotice("Velvet No. 3"));

        assertThat(viewModel.noticeProperty().get().title()).isEqualTo("Velvet No. 3");
    }
}
