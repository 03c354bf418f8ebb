package io.placard.kiosk.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Article;
import io.placard.kiosk.samples.SampleCatalog;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.shell.Route;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreLinksTest {
    private final SampleCatalog catalog = new SampleCatalog(SampleProducts.products(12));
    private final StoreLinks links = new StoreLinks(catalog);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/categories/2",
                "categories/2-tea",
                "/category/Tea",
                "https://shop.example/menu?category_id=2&page=1",
                "category:tea"
            })
    void findsACategory(String link) {
        assertThat(links.read(link)).contains(new Route.CategoryPage(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/brands/11", "/brands/north-daughters", "/brand/North%20%26%20Daughters"})
    void findsABrand(String link) {
        assertThat(links.read(link)).contains(new Route.BrandPage(11));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tags/calm", "/products?tag=Calm", "/effects/CALM"})
    void findsATag(String link) {
        assertThat(links.read(link)).contains(new Route.TagPage("calm"));
    }

    @Test
    void findsWhatIsOnOffer() {
        assertThat(links.read("/deals")).contains(new Route.OffersPage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/7",
                "/articles/how-to-steep",
                "/guides/7-anything",
                "https://shop.example/page?article=7"
            })
    void findsAnArticle(String link) {
        catalog.publish(List.of(new Article(7, "How to steep", "", "", "", "")));

        assertThat(links.read(link)).contains(new Route.ArticlePage(7));
    }

    @Test
    void findsAllArticlesWhereThereAreAny() {
        assertThat(links.read("/articles")).isEmpty();

        catalog.publish(List.of(new Article(7, "How to steep", "", "", "", "")));
        assertThat(links.read("/articles")).contains(new Route.ArticlesPage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/about-us", "/categories", "/categories/99", "/brands/nobody", "/tags/%ZZ", "::"})
    void leavesOutWhatLeadsNowhere(String link) {
        assertThat(links.read(link)).isEmpty();
    }
}
