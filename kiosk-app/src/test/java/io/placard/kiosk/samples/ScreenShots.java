package io.placard.kiosk.samples;

import io.placard.catalog.OpeningHours;
import io.placard.catalog.Product;
import io.placard.catalog.ProductFlags;
import io.placard.catalog.StoreSettings;
import io.placard.catalog.StoreSettings.StoreColors;
import io.placard.catalog.StoreSettings.TagRules;
import io.placard.kiosk.display.ScreenPicture;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Source;
import io.placard.kiosk.ui.style.Palette;
import io.placard.kiosk.ui.style.Sizes;
import io.placard.kiosk.ui.style.Theme;
import io.placard.sync.SyncState;
import io.placard.sync.SyncStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Takes a picture of every screen: arguments are width, height, palette, folder. For eyes, not for checks. */
public final class ScreenShots {
    private static final Path SHARED = Path.of("../shared/data/products.ndjson.gz");

    private ScreenShots() {}

    static void main(String[] arguments) throws IOException, InterruptedException {
        var width = Integer.parseInt(arguments[0]);
        var height = Integer.parseInt(arguments[1]);
        var palette = Palette.valueOf(arguments[2].toUpperCase(Locale.ROOT));
        var folder = Files.createDirectories(Path.of(arguments[3]));
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
        var products = Files.exists(SHARED) ? SampleProducts.read(SHARED) : SampleProducts.products(300);
        var shop = new Shop(products, palette, width, height, folder);
        for (var shot : shop.shots()) {
            shop.take(shot);
        }
        Platform.exit();
    }

    private record Shot(String name, Route route, Source source) {}

    private static final class Shop {
        private final SampleCatalog catalog;
        private final SampleScreens screens;
        private final Path folder;

        Shop(List<Product> products, Palette palette, int width, int height, Path folder)
                throws IOException, InterruptedException {
            this.folder = folder;
            catalog = new SampleCatalog(products);
            catalog.use(settings());
            var drawn = Files.createDirectories(folder.resolve("drawn"));
            var built = new SampleScreens[1];
            onFx(() -> {
                var theme = Theme.open(palette, Sizes.of(width, height, 32));
                built[0] = new SampleScreens(
                        catalog, new SamplePictures(drawn), theme, Platform::runLater, Platform::runLater);
                var scene = new Scene(built[0].root(), width, height);
                theme.dress(scene, catalog.settings().colors());
                var stage = new Stage();
                stage.setScene(scene);
                stage.show();
            });
            screens = built[0];
        }

        List<Shot> shots() {
            var promoted = catalog.listed().stream()
                    .filter(product ->
                            !product.promotions().isEmpty() && product.prices().size() > 1)
                    .findFirst()
                    .orElseGet(() -> catalog.listed().getFirst());
            var longest = catalog.listed().stream()
                    .reduce((one, two) -> one.name().length() > two.name().length() ? one : two)
                    .orElseThrow();
            var bare = catalog.listed().stream()
                    .filter(product -> product.media().gallery().isEmpty())
                    .skip(7)
                    .findFirst()
                    .orElseGet(() -> catalog.listed().getLast());
            var gone = catalog.listed().get(40);
            catalog.put(SampleProducts.withStock(gone, 0));
            var full = SampleProducts.withMedia(
                    catalog.listed().get(60), catalog.listed().get(61).media(), new ProductFlags(false, false, true));
            catalog.put(full);
            var category = catalog.categories().get(2).id();
            var brand = promoted.findBrand().orElseThrow().id();
            return List.of(
                    new Shot("home", new Route.Home(), Source.NONE),
                    new Shot("category", new Route.CategoryPage(category), Source.TOUCH),
                    new Shot("brand", new Route.BrandPage(brand), Source.RFID),
                    new Shot("product", new Route.ProductPage(promoted.id()), Source.RFID),
                    new Shot("product-long", new Route.ProductPage(longest.id()), Source.TOUCH),
                    new Shot("product-bare", new Route.ProductPage(bare.id()), Source.ULTRASONIC),
                    new Shot("product-gone", new Route.ProductPage(gone.id()), Source.RFID),
                    new Shot("product-full", new Route.ProductPage(full.id()), Source.RFID),
                    new Shot("notice-stock", new Route.OutOfStockNotice(gone.id()), Source.RFID),
                    new Shot("notice-unknown", new Route.UnknownTagNotice("04A15E82B01990"), Source.RFID));
        }

        void take(Shot shot) throws IOException, InterruptedException {
            onFx(() -> {
                screens.frame()
                        .showSync(shot.name.contains("bare") || shot.name.equals("category") ? offline() : live());
                screens.navigator().go(shot.route, shot.source, 0);
            });
            // For eyes only: pictures have faded in by then.
            Thread.sleep(2500);
            var png = new ScreenPicture(screens.root(), Platform::runLater).png();
            Files.write(folder.resolve(shot.name + ".png"), png);
        }
    }

    private static SyncStatus offline() {
        return status(SyncState.OFFLINE, Instant.now().minus(Duration.ofMinutes(40)));
    }

    private static SyncStatus live() {
        return status(SyncState.LIVE, Instant.now());
    }

    private static SyncStatus status(SyncState state, Instant inStep) {
        return new SyncStatus(
                state,
                0,
                0,
                new SyncStatus.Times(null, null, null, inStep),
                new SyncStatus.EventCounts(0, 0, 0, 0, 0, 0, 0),
                new SyncStatus.ReconcileCounts(0, 0, 0, 0),
                0,
                0,
                null);
    }

    private static StoreSettings settings() {
        return new StoreSettings(
                1,
                "Halcyon & Daughters",
                ZoneId.of("America/New_York"),
                Currency.getInstance("USD"),
                null,
                new StoreColors("#2f5d50", "#d9a441", "#2f5d50"),
                TagRules.DEFAULT,
                Duration.ofSeconds(60),
                List.of(),
                null,
                OpeningHours.UNKNOWN);
    }

    private static void onFx(Runnable work) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            work.run();
            done.countDown();
        });
        done.await();
    }
}
