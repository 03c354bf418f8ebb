package io.placard.kiosk.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Article;
import io.placard.catalog.Product;
import io.placard.kiosk.article.ArticlesViewModel.Page;
import io.placard.kiosk.samples.SampleCatalog;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.shell.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArticlesViewModelTest {
    private static final Article STEEPING = new Article(7, "How to steep", "<p>Slowly.</p>", "Calm", "", "");
    private static final Article HOURS = new Article(9, "When we are here", "", "", "", "");

    private final SampleCatalog catalog = new SampleCatalog(SampleProducts.products(12));
    private final List<Route> gone = new ArrayList<>();
    private final ArticlesViewModel viewModel = new ArticlesViewModel(catalog, gone::add, Runnable::run);

    @BeforeEach
    void publish() {
        catalog.publish(List.of(STEEPING, HOURS));
    }

    @Test
    void listsAllArticlesInTheStoresOrder() {
        viewModel.show(new Route.ArticlesPage());

        assertThat(page()).isEqualTo(new Page.All(List.of(STEEPING, HOURS)));
    }

    @Test
    void showsAnArticleWithTheProductsThatCarryItsTag() {
        viewModel.show(new Route.ArticlePage(7));

        assertThat(page()).isInstanceOfSatisfying(Page.One.class, one -> {
            assertThat(one.article()).isEqualTo(STEEPING);
            assertThat(one.products()).isEqualTo(catalog.withTag("calm")).isNotEmpty();
        });
    }

    @Test
    void showsNoProductsForAnArticleWithoutTag() {
        viewModel.show(new Route.ArticlePage(9));

        assertThat(page()).isEqualTo(new Page.One(HOURS, List.of()));
    }

    @Test
    void takesNoTextAwayFromWhoIsReadingIt() {
        viewModel.show(new Route.ArticlePage(9));
        catalog.publish(List.of(STEEPING));

        assertThat(page()).isEqualTo(new Page.One(HOURS, List.of()));
    }

    @Test
    void saysSoWhereAnArticleIsGoneOnTheWayBackToIt() {
        viewModel.show(new Route.ArticlePage(9));
        viewModel.show(new Route.ArticlePage(7));
        catalog.publish(List.of(STEEPING));
        viewModel.show(new Route.ArticlePage(9));

        assertThat(page()).isEqualTo(new Page.Gone());
    }

    @Test
    void showsWhatTheStoreChangesWhileItIsLookedAt() {
        var longer = new Article(9, "When we are here", "Nine to nine.", "", "", "");
        viewModel.show(new Route.ArticlePage(9));
        catalog.publish(List.of(longer));

        assertThat(page()).isEqualTo(new Page.One(longer, List.of()));
    }

    @Test
    void leadsToArticlesAndProducts() {
        Product product = catalog.listed().getFirst();
        viewModel.open(STEEPING);
        viewModel.open(product);

        assertThat(gone).containsExactly(new Route.ArticlePage(7), new Route.ProductPage(product.id()));
    }

    private Page page() {
        return viewModel.pageProperty().get();
    }
}
