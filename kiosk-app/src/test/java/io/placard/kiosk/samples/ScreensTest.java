package io.placard.kiosk.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Media;
import io.placard.catalog.Product;
import io.placard.catalog.ProductFlags;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks through all screens at both sizes and looks at what is laid out. */
@ExtendWith(OnFxThread.class)
class ScreensTest {
    private static final String LONG = "Chocolate Covered Extremely Slow Roasted Almonds with Sea Salt, "
            + "Family Size, Limited Winter Edition, Donaudampfschifffahrtsgesellschaftskapitän";

    private final Path folder;

    private final SampleCatalog catalog = new SampleCatalog(products());

    ScreensTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({"1080,1920", "1920,1080", "1200,1600"})
    void noScreenClipsOrOverlapsItsWords(int width, int height) {
        var screens = screens(width, height);
        for (var route : routes()) {
            screens.navigator().go(route, Source.RFID, 0);
            lay(screens);
            assertThat(new ScreenInspector(screens.root(), width, height).misplacedWords())
                    .as("%s at %d x %d", route, width, height)
                    .isEmpty();
        }
        screens.close();
    }

    @ParameterizedTest
    @CsvSource({"1080,1920", "1920,1080"})
    void everyButtonIsLargeEnoughForAFinger(int width, int height) {
        var screens = screens(width, height);
        var target = OnFxThread.theme(width, height).sizes().target();
        for (var route : routes()) {
            screens.navigator().go(route, Source.TOUCH, 0);
            lay(screens);
            var small = new ScreenInspector(screens.root(), width, height).smallTargets(target);
            assertThat(small).as("%s", route).isEmpty();
        }
        screens.close();
    }

    @Test
    void anEmptyCatalogueSaysSo() {
        catalog.listed().forEach(product -> catalog.remove(product.id()));
        var screens = screens(1080, 1920);
        lay(screens);

        assertThat(words(screens)).contains("The shelves are being filled. One moment.");
        screens.close();
    }

    @Test
    void aStockChangeIsReadAtOnceWhereTheProductIsShown() {
        var screens = screens(1080, 1920);
        screens.navigator().go(new Route.ProductPage(4), Source.TOUCH, 0);
        lay(screens);
        catalog.put(SampleProducts.withStock(SampleProducts.product(4), 2));
        lay(screens);

        assertThat(words(screens)).contains("Only 2 left");
        screens.close();
    }

    @Test
    void aProductThatIsWithdrawnWhileItIsShownGivesWayToANotice() {
        var screens = screens(1080, 1920);
        screens.navigator().go(new Route.ProductPage(4), Source.TOUCH, 0);
        catalog.remove(4);

        assertThat(screens.navigator().current().route()).isEqualTo(new Route.WithdrawnNotice("Sample 4"));
        screens.close();
    }

    @ParameterizedTest
    @CsvSource({"1080,1920,sample", "1920,1080,sample", "1080,1920,sampel 1", "1080,1920,smmple xqzw", "1920,1080,xqzw"
    })
    void aSearchIsReadWithoutTrouble(int width, int height, String typed) {
        var screens = screens(width, height);
        screens.navigator().go(new Route.Search(), Source.TOUCH, 0);
        screens.search().replace(typed);
        lay(screens);
        var inspector = new ScreenInspector(screens.root(), width, height);

        assertThat(inspector.misplacedWords()).isEmpty();
        assertThat(inspector.namelessTargets()).isEmpty();
        assertThat(inspector.smallTargets(
                        OnFxThread.theme(width, height).sizes().target()))
                .isEmpty();
        screens.close();
    }

    @Test
    void aSearchIsLeftAndFoundAgain() {
        var screens = screens(1080, 1920);
        screens.navigator().go(new Route.Search(), Source.TOUCH, 0);
        screens.search().replace("family");
        screens.navigator().go(new Route.ProductPage(101), Source.TOUCH, 0);
        screens.navigator().back();
        assertThat(screens.search().pageProperty().get().typed()).isEqualTo("family");

        screens.navigator().home();
        screens.navigator().go(new Route.Search(), Source.TOUCH, 0);
        assertThat(screens.search().pageProperty().get().typed()).isEmpty();
        screens.close();
    }

    private SampleScreens screens(int width, int height) {
        var theme = OnFxThread.theme(width, height);
        var screens = new SampleScreens(catalog, new SamplePictures(folder), theme, Platform::runLater, Runnable::run);
        theme.dress(new Scene(screens.root(), width, height), catalog.settings().colors());
        return screens;
    }

    private static void lay(SampleScreens screens) {
        screens.product().showAll();
        screens.root().applyCss();
        screens.root().layout();
    }

    private static List<Product> products() {
        var products = new ArrayList<>(SampleProducts.products(60));
        products.add(SampleProducts.named(SampleProducts.product(101), LONG));
        products.add(SampleProducts.withStock(SampleProducts.product(102), 0));
        var pictures = List.of("missing/1.jpg", "missing/2.jpg", "missing/3.jpg");
        products.add(SampleProducts.withMedia(
                SampleProducts.product(103),
                new Media(null, "missing/1.jpg", pictures, null),
                new ProductFlags(true, false, true)));
        return products;
    }

    private static List<Route> routes() {
        return List.of(
                new Route.Attract(),
                new Route.Home(),
                new Route.CategoryPage(1),
                new Route.BrandPage(11),
                new Route.BrandInCategoryPage(11, 1),
                new Route.Search(),
                new Route.TagPage("calm"),
                new Route.OffersPage(),
                new Route.ProductPage(1),
                new Route.ProductPage(101),
                new Route.ProductPage(102),
                new Route.ProductPage(103),
                new Route.ComparePage(List.of(101L, 102L)),
                new Route.ComparePage(List.of(1L, 101L, 103L)),
                new Route.OutOfStockNotice(102),
                new Route.WithdrawnNotice(LONG),
                new Route.UnknownTagNotice("04A15E82B01990"));
    }

    private static List<String> words(SampleScreens screens) {
        return ScreenInspector.visible(screens.root())
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .toList();
    }
}
