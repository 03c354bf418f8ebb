package io.placard.kiosk.attract;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Discount;
import io.placard.catalog.Media;
import io.placard.catalog.Product;
import io.placard.catalog.ProductFlags;
import io.placard.catalog.Promotion;
import io.placard.catalog.Showcase;
import io.placard.catalog.Showcase.Ad;
import io.placard.kiosk.samples.SampleCatalog;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.samples.SampleSettings;
import io.placard.kiosk.shell.Route;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttractViewModelTest {
    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    private final SampleCatalog catalog = new SampleCatalog(SampleProducts.products(15));
    private final List<Route> went = new ArrayList<>();
    private final AttractViewModel viewModel =
            new AttractViewModel(catalog, InstantSource.fixed(START), went::add, Runnable::run);

    @Test
    void showsTheStoresOwnThenWhatIsReducedThenWhatIsFeatured() {
        reduce(9);
        catalog.use(SampleSettings.of(new Showcase(List.of(new Ad(1, "ad.png", 4L)), "welcome.png", null)));

        assertThat(keys()).startsWith("ad 1 ad.png", "welcome.png", "product 9").hasSize(7);
    }

    @Test
    void showsNoProductTwice() {
        reduce(9);

        assertThat(keys()).doesNotHaveDuplicates();
    }

    @Test
    void advertisesNothingThatCannotBeBought() {
        catalog.put(SampleProducts.withStock(SampleProducts.product(4), 0));
        catalog.use(SampleSettings.of(new Showcase(List.of(new Ad(1, "ad.png", 4L)), null, null)));

        assertThat(keys()).doesNotContain("ad 1 ad.png", "product 4");
    }

    @Test
    void showsFilmsAmongTheStoresOwn() {
        catalog.use(SampleSettings.of(
                new Showcase(List.of(new Ad(1, "film.mp4", 4L), new Ad(2, "film.webm", null)), "loop.mp4", null)));

        assertThat(keys())
                .startsWith("film film.mp4", "film film.webm", "film loop.mp4")
                .doesNotContain("product 4");
    }

    @Test
    void aFilmStandsAsLongAsItTakesAndAPictureInItsPlaceTheUsualTime() {
        catalog.use(SampleSettings.of(new Showcase(List.of(new Ad(1, "film.mp4", 4L)), null, null)));
        viewModel.show(_ -> true);
        var film = slide();
        viewModel.filmStarted(Duration.ofSeconds(20));

        tick(19);
        assertThat(slide()).isEqualTo(film);
        tick(20);
        assertThat(slide()).isInstanceOf(Slide.Highlight.class);

        viewModel.show(_ -> true);
        tick(8);
        assertThat(slide()).as("its film never began").isNotEqualTo(film);
    }

    @Test
    void noFilmStandsForEver() {
        catalog.use(SampleSettings.of(new Showcase(List.of(new Ad(1, "film.mp4", 4L)), null, null)));
        viewModel.show(_ -> true);
        var film = slide();
        viewModel.filmStarted(Duration.ZERO);

        tick(29);
        assertThat(slide()).isEqualTo(film);
        tick(30);
        assertThat(slide()).isNotEqualTo(film);
    }

    @Test
    void afterAFilmTheNextSlideComesAtOnce() {
        catalog.use(SampleSettings.of(new Showcase(List.of(new Ad(1, "film.mp4", 4L)), null, null)));
        viewModel.show(_ -> true);
        viewModel.filmStarted(Duration.ofSeconds(20));

        viewModel.filmEnded(_ -> true);

        assertThat(slide()).isInstanceOf(Slide.Highlight.class);
    }

    @Test
    void anAdvertisementStandsAsLongAsTheStoreSays() {
        var ad = new Ad(1, "ad.png", null, Duration.ofSeconds(15), false);
        catalog.use(SampleSettings.of(new Showcase(List.of(ad), null, null)));
        viewModel.show(_ -> true);
        var first = slide();

        tick(14);
        assertThat(slide()).isEqualTo(first);
        tick(15);
        assertThat(slide()).isNotEqualTo(first);
    }

    @Test
    void holdsOutToNobodyWhatIsForPatients() {
        catalog.listed()
                .forEach(product -> catalog.put(
                        SampleProducts.withMedia(product, Media.NONE, new ProductFlags(true, true, false))));

        assertThat(keys()).containsExactly("sign");
    }

    @Test
    void showsTheStoresSignWhereThereIsNothingElse() {
        catalog.listed().forEach(product -> catalog.remove(product.id()));
        viewModel.show(_ -> true);

        assertThat(slide()).isEqualTo(new Slide.Sign());
        viewModel.enter();
        assertThat(went).containsExactly(new Route.Home());
    }

    @Test
    void givesEachSlideItsTime() {
        catalog.use(SampleSettings.of(new Showcase(List.of(), "welcome.png", null)));
        viewModel.show(_ -> true);
        assertThat(slide().key()).isEqualTo("welcome.png");

        tick(5);
        assertThat(slide().key()).isEqualTo("welcome.png");
        tick(6);
        var second = slide();
        assertThat(second).isInstanceOf(Slide.Highlight.class);
        tick(13);
        assertThat(slide()).isEqualTo(second);
        tick(14);
        assertThat(slide()).isNotEqualTo(second);
    }

    @Test
    void beginsAnewAfterTheLast() {
        viewModel.show(_ -> true);
        var first = slide();

        for (var round = 1; round <= 4; round++) {
            tick(round * 8);
        }

        assertThat(slide()).isEqualTo(first);
    }

    @Test
    void passesOverWhatHasNoPictureYet() {
        catalog.use(SampleSettings.of(new Showcase(List.of(new Ad(1, "ad.png", null)), null, null)));
        viewModel.show(slide -> slide.ownPicture().isEmpty());

        for (var round = 1; round <= 10; round++) {
            viewModel.tick(
                    START.plusSeconds(round * 8L), slide -> slide.ownPicture().isEmpty());
            assertThat(slide()).isInstanceOf(Slide.Highlight.class);
        }
    }

    @Test
    void aTouchEntersWhatIsShown() {
        viewModel.show(_ -> true);
        var shown = slide().product().orElseThrow().id();

        viewModel.enter();

        assertThat(went).containsExactly(new Route.ProductPage(shown));
    }

    @Test
    void aSlideThatChangesStaysAndOneThatIsGoneGivesWay() {
        viewModel.show(_ -> true);
        var shown = slide().product().orElseThrow();

        catalog.put(SampleProducts.withStock(shown, 2));
        assertThat(slide().product().map(Product::stock)).contains(2);

        catalog.remove(shown.id());
        tick(1);
        assertThat(slide().product().map(Product::id)).isPresent().isNotEqualTo(shown.id());
    }

    @Test
    void aClockThatIsSetBackStopsNothing() {
        viewModel.show(_ -> true);
        var first = slide();

        viewModel.tick(START.minusSeconds(7200), _ -> true);
        viewModel.tick(START.minusSeconds(7192), _ -> true);

        assertThat(slide()).isNotEqualTo(first);
    }

    private void reduce(long id) {
        var tenOff = new Promotion(1, "Sale", new Discount.Percentage(BigDecimal.TEN), null, null);
        var product = SampleProducts.product(id);
        catalog.put(SampleProducts.withOffer(product, product.prices(), List.of(tenOff)));
    }

    private List<String> keys() {
        return Programme.of(catalog, START).stream().map(Slide::key).toList();
    }

    private Slide slide() {
        return viewModel.slideProperty().get();
    }

    private void tick(int seconds) {
        viewModel.tick(START.plusSeconds(seconds), _ -> true);
    }
}
