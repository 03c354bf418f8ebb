package io.placard.kiosk.samples;

import io.placard.kiosk.display.FrameWatch;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Source;
import io.placard.kiosk.ui.style.Palette;
import io.placard.kiosk.ui.style.Sizes;
import io.placard.kiosk.ui.style.Theme;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongFunction;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * Measures how long a page takes from being asked for until its frame is drawn: arguments are width, height, rounds,
 * folder for pictures, and the report's file.
 */
public final class SpeedRun {
    private static final Path SHARED = Path.of("../shared/data/products.ndjson.gz");
    private static final int BETWEEN_MS = 60;

    private SpeedRun() {}

    static void main(String[] arguments) throws IOException, InterruptedException {
        var width = Integer.parseInt(arguments[0]);
        var height = Integer.parseInt(arguments[1]);
        var rounds = Integer.parseInt(arguments[2]);
        var folder = Files.createDirectories(Path.of(arguments[3]));
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
        var products = Files.exists(SHARED) ? SampleProducts.read(SHARED) : SampleProducts.products(300);
        var catalog = new SampleCatalog(products);
        var run = new AtomicReference<Run>();
        var ready = new CountDownLatch(1);
        Platform.runLater(() -> {
            run.set(Run.open(catalog, folder, width, height));
            ready.countDown();
        });
        ready.await();
        var ids = catalog.listed().stream().map(product -> product.id()).toList();
        var random = new Random(7);
        LongFunction<Route> page = Route.ProductPage::new;
        try (var report = new PrintStream(Files.newOutputStream(Path.of(arguments[4])), true)) {
            run.get()
                    .measure(
                            report, "product from home, cold picture", rounds, true, _ -> page.apply(any(ids, random)));
            run.get().measure(report, "product from product", rounds, false, _ -> page.apply(any(ids, random)));
            var twenty = ids.subList(0, 12);
            run.get().measure(report, "product, picture decoded", rounds, true, _ -> page.apply(any(twenty, random)));
            var categories = catalog.categories();
            run.get()
                    .measure(
                            report,
                            "category page",
                            rounds / 2,
                            true,
                            index -> new Route.CategoryPage(categories
                                    .get((int) index % categories.size())
                                    .id()));
        }
        Platform.exit();
    }

    private static long any(List<Long> ids, Random random) {
        return ids.get(random.nextInt(ids.size()));
    }

    private record Run(SampleScreens screens, FrameWatch frames) {
        static Run open(SampleCatalog catalog, Path folder, int width, int height) {
            var theme = Theme.open(Palette.LIGHT, Sizes.of(width, height, 32));
            var screens = new SampleScreens(
                    catalog, new SamplePictures(folder), theme, Platform::runLater, Platform::runLater);
            var scene = new Scene(screens.root(), width, height);
            theme.dress(scene, catalog.settings().colors());
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            var frames = new FrameWatch(scene, Platform::runLater);
            frames.open();
            return new Run(screens, frames);
        }

        void measure(PrintStream report, String what, int rounds, boolean fromHome, LongFunction<Route> routes)
                throws InterruptedException {
            var micros = new ArrayList<Long>();
            for (var round = 0; round < rounds; round++) {
                if (fromHome) {
                    shown(new Route.Home());
                    Thread.sleep(BETWEEN_MS);
                }
                micros.add(shown(routes.apply(round)));
                Thread.sleep(BETWEEN_MS);
            }
            var settled = new ArrayList<>(micros.subList(rounds / 4, rounds));
            Collections.sort(settled);
            report.printf(
                    Locale.ROOT,
                    "%-34s least %5.1f  p50 %5.1f  p95 %5.1f  max %5.1f ms%n",
                    what,
                    settled.getFirst() / 1000.0,
                    settled.get(settled.size() / 2) / 1000.0,
                    settled.get(settled.size() * 95 / 100) / 1000.0,
                    settled.getLast() / 1000.0);
        }

        private long shown(Route route) {
            var painted = new CompletableFuture<Long>();
            var asked = System.nanoTime();
            Platform.runLater(() -> {
                screens.navigator().go(route, Source.RFID, 0);
                frames.afterNextFrame(() -> painted.complete(System.nanoTime()));
            });
            return (painted.join() - asked) / 1000;
        }
    }
}
