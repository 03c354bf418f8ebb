package io.placard.kiosk;

import io.placard.catalog.search.ProductIndex;
import io.placard.kiosk.GalleryShop.Scene;
import io.placard.kiosk.browse.filter.ChosenFilters;
import io.placard.kiosk.display.KioskWindow;
import io.placard.kiosk.medical.GuardedCatalog;
import io.placard.kiosk.medical.GuardedSearch;
import io.placard.kiosk.medical.MedicalGate;
import io.placard.kiosk.samples.FakeFilms;
import io.placard.kiosk.samples.SamplePictures;
import io.placard.kiosk.samples.ScreenInspector;
import io.placard.kiosk.search.SearchContext;
import io.placard.kiosk.shell.Navigator;
import io.placard.kiosk.shell.Overlay;
import io.placard.kiosk.shell.Preferences;
import io.placard.kiosk.shell.ScrollMemory;
import io.placard.kiosk.shell.SearchMemory;
import io.placard.kiosk.shell.Session;
import io.placard.kiosk.shell.TextSize;
import io.placard.kiosk.ui.style.Palette;
import io.placard.kiosk.ui.style.Sizes;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a picture of every screen on every kind of display, in every theme, with large words and in the longest
 * language; lays the pictures out on a sheet each, and ends with 1 where a screen has words that are cut, hidden or
 * faint, or things too small to touch. The first argument is the folder for the pictures; the others are patterns for
 * the names of the displays and of the scenes that are wanted.
 */
final class ScreenGallery {
    private static final Logger log = LoggerFactory.getLogger(ScreenGallery.class);
    private static final double DIAGONAL_INCHES = 32;
    /** Pictures are drawn, decoded and faded in by then. */
    private static final int SETTLE_MS = 900;

    private static final int DEADLINE_S = 30;

    private final GalleryShop shop;
    private final Path folder;
    private final Pattern wanted;
    private final List<String> troubles = new ArrayList<>();

    /** @param wanted which scenes, by name */
    private ScreenGallery(GalleryShop shop, Path folder, Pattern wanted) {
        this.shop = shop;
        this.folder = folder;
        this.wanted = wanted;
    }

    static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
        var gallery = new ScreenGallery(GalleryShop.open(), folder, Pattern.compile(arguments[2]));
        var displays = Pattern.compile(arguments[1]);
        for (var setting : settings()) {
            if (displays.matcher(setting.name).matches()) {
                gallery.take(setting);
            }
        }
        Files.write(folder.resolve("troubles.txt"), gallery.troubles);
        gallery.troubles.forEach(log::warn);
        log.warn("{} troubles; pictures and contact sheets in {}", gallery.troubles.size(), folder.toAbsolutePath());
        System.exit(gallery.troubles.isEmpty() ? 0 : 1);
    }

    private static List<Setting> settings() {
        var english = Preferences.of(Locale.US);
        var german = Preferences.of(Locale.GERMANY);
        var largest = english.at(TextSize.LARGEST);
        return List.of(
                new Setting("upright-light", 1080, 1920, Palette.LIGHT, english),
                new Setting("sideways-light", 1920, 1080, Palette.LIGHT, english),
                new Setting("upright-dark", 1080, 1920, Palette.DARK, english),
                new Setting("sideways-dark", 1920, 1080, Palette.DARK, english),
                new Setting("upright-contrast", 1080, 1920, Palette.CONTRAST, english),
                new Setting("sideways-contrast", 1920, 1080, Palette.CONTRAST, english),
                new Setting("upright-4k-light", 2160, 3840, Palette.LIGHT, english),
                new Setting("upright-german", 1080, 1920, Palette.LIGHT, german),
                new Setting("sideways-german", 1920, 1080, Palette.LIGHT, german),
                new Setting("upright-large", 1080, 1920, Palette.LIGHT, largest),
                new Setting("sideways-large", 1920, 1080, Palette.LIGHT, largest),
                new Setting("upright-german-large", 1080, 1920, Palette.LIGHT, german.at(TextSize.LARGEST)),
                new Setting("upright-low", 1080, 1920, Palette.LIGHT, english.withLowReach(true)));
    }

    private void take(Setting setting) throws IOException, InterruptedException {
        var sheet = new ContactSheet(setting.name, setting.width, setting.height);
        var drawn = Files.createDirectories(folder.resolve("drawn"));
        var shown = new Shown[1];
        onFx(() -> shown[0] = new Shown(shop, setting, drawn));
        var scenes = shop.scenes().stream()
                .filter(scene -> wanted.matcher(scene.name()).matches())
                .toList();
        for (var scene : scenes) {
            onFx(() -> scene.enter().accept(shown[0].stage()));
            // For eyes, not for checks: nothing says when the last picture has faded in.
            Thread.sleep(SETTLE_MS);
            var pixels = new BufferedImage[1];
            onFx(() -> pixels[0] = shown[0].look(setting, scene, troubles));
            ImageIO.write(
                    pixels[0],
                    "png",
                    folder.resolve(setting.name + "-" + scene.name() + ".png").toFile());
            sheet.add(scene.name(), pixels[0]);
            onFx(() -> scene.leave().accept(shown[0].stage()));
        }
        sheet.write(folder.resolve("sheet-" + setting.name + ".png"));
        onFx(() -> shown[0].close());
    }

    private static void onFx(Runnable work) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                work.run();
            } finally {
                done.countDown();
            }
        });
        if (!done.await(DEADLINE_S, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The JavaFX thread did not answer within " + DEADLINE_S + " s");
        }
    }

    /** A display, and how somebody wants to see the kiosk on it. */
    private record Setting(String name, int width, int height, Palette palette, Preferences preferences) {}

    /** The kiosk's own screens on such a display. */
    private static final class Shown {
        private final Looks looks;
        private final Sizes sizes;
        private final Screens screens;
        private final Region root;
        private final KioskWindow window;
        private final GalleryShop.Stage stage;

        Shown(GalleryShop shop, Setting setting, Path drawn) {
            var clock = Clock.systemUTC();
            sizes = Sizes.of(setting.width, setting.height, DIAGONAL_INCHES);
            looks = new Looks(
                    setting.palette, sizes, new SamplePictures(drawn), FakeFilms.none(), Platform::runLater, clock);
            var look = looks.look(setting.preferences, shop.catalog().settings().currency());
            var session = new Session(Preferences.of(Locale.US));
            session.prefer(setting.preferences);
            var navigator = new Navigator(clock);
            var found = new ProductIndex();
            found.apply(shop.catalog().listed(), List.of());
            var medical = new MedicalGate(() -> shop.catalog().settings().medicalRule());
            var searching = new SearchContext(new GuardedSearch(found, medical), new SearchMemory(), _ -> {});
            var filters = new ChosenFilters();
            screens = new Screens(
                    new GuardedCatalog(shop.catalog(), medical),
                    navigator,
                    new Remembered(new ScrollMemory(), filters, searching),
                    session,
                    Platform::runLater,
                    look,
                    Optional.empty());
            var staff = new GalleryStaff(navigator, session, medical, clock);
            var setup = new GallerySetup(drawn, setting.width, setting.height);
            stage = new GalleryShop.Stage(navigator, session, filters, screens, staff, setup);
            root = setup.around(staff.around(screens.root(), look), look);
            window = KioskWindow.headless(new StackPane(root), setting.width, setting.height);
            staff.watch(window.scene());
            look.theme().dress(window.scene(), shop.catalog().settings().colors());
            window.show();
            screens.open();
        }

        GalleryShop.Stage stage() {
            return stage;
        }

        BufferedImage look(Setting setting, Scene scene, List<String> troubles) {
            root.resize(setting.width, setting.height);
            root.applyCss();
            root.layout();
            var parameters = new SnapshotParameters();
            parameters.setViewport(new Rectangle2D(0, 0, setting.width, setting.height));
            var painted = root.snapshot(parameters, null);
            var inspector = new ScreenInspector(root, setting.width, setting.height);
            var target = sizes.scaled(setting.preferences.textSize().percent()).target();
            for (var found : List.of(
                    inspector.misplacedWords(),
                    inspector.smallTargets(target),
                    inspector.namelessTargets(),
                    inspector.faintWords(painted))) {
                found.forEach(trouble -> troubles.add(setting.name + "/" + scene.name() + ": " + trouble));
            }
            return copy(painted);
        }

        void close() {
            stage.session().lay(new Overlay.None());
            stage.staff().close();
            screens.close();
            looks.close();
            window.close();
        }

        private static BufferedImage copy(WritableImage painted) {
            var width = (int) painted.getWidth();
            var height = (int) painted.getHeight();
            var pixels = new int[width * height];
            painted.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            picture.setRGB(0, 0, width, height, pixels, 0, width);
            return picture;
        }
    }
}
