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
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
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
            assertThat(troubles(screens.root(), width))
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
            var small = visible(screens.root())
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .filter(button -> button.getHeight() < target || button.getWidth() < target)
                    .map(button -> button.getText() + " " + button.getWidth() + " x " + button.getHeight())
                    .toList();
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
                new Route.Home(),
                new Route.CategoryPage(1),
                new Route.BrandPage(11),
                new Route.BrandInCategoryPage(11, 1),
                new Route.ProductPage(1),
                new Route.ProductPage(101),
                new Route.ProductPage(102),
                new Route.ProductPage(103),
                new Route.OutOfStockNotice(102),
                new Route.WithdrawnNotice(LONG),
                new Route.UnknownTagNotice("04A15E82B01990"));
    }

    private static List<String> words(SampleScreens screens) {
        return visible(screens.root())
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .toList();
    }

    /** Words beyond the left or right edge outside a strip, and words on words. */
    private static List<String> troubles(Parent root, double width) {
        var texts = visible(root)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank())
                .filter(text -> !text.getStyleClass().contains("initials"))
                .filter(text -> isSeen(text))
                .toList();
        var troubles = new ArrayList<String>();
        for (var index = 0; index < texts.size(); index++) {
            var text = texts.get(index);
            var bounds = inScene(text);
            if (!isInStrip(text) && (bounds.getMinX() < 0 || bounds.getMaxX() > width + 0.5)) {
                troubles.add("beyond the edge: " + text.getText());
            }
            for (var other : texts.subList(index + 1, texts.size())) {
                if (overlap(bounds, inScene(other))) {
                    troubles.add("'" + text.getText() + "' lies on '" + other.getText() + "'");
                }
            }
        }
        return troubles;
    }

    private static boolean overlap(Bounds one, Bounds two) {
        var across = Math.min(one.getMaxX(), two.getMaxX()) - Math.max(one.getMinX(), two.getMinX());
        var down = Math.min(one.getMaxY(), two.getMaxY()) - Math.max(one.getMinY(), two.getMinY());
        // Line boxes may touch; letters fill about the middle two thirds of theirs.
        return across > 1 && down > Math.min(one.getHeight(), two.getHeight()) / 3;
    }

    private static boolean isInStrip(Node node) {
        return node.getParent() != null
                && (node.getParent().getStyleClass().contains("scroll-strip") || isInStrip(node.getParent()));
    }

    /** Within every surface that it scrolls in. */
    private static boolean isSeen(Node node) {
        var bounds = inScene(node);
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getClip() != null
                    && !parent.localToScene(parent.getClip().getBoundsInLocal()).contains(bounds)) {
                return false;
            }
        }
        return true;
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Stream<Node> visible(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        var self = Stream.of(node);
        return node instanceof Parent parent
                ? Stream.concat(self, parent.getChildrenUnmodifiable().stream().flatMap(ScreensTest::visible))
                : self;
    }
}
