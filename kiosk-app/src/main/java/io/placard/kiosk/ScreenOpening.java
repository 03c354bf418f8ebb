package io.placard.kiosk;

import io.placard.catalog.Catalog;
import io.placard.catalog.MedicalRule;
import io.placard.catalog.search.ProductSearch;
import io.placard.hardware.DeviceSettings;
import io.placard.kiosk.demo.DemoControls;
import io.placard.kiosk.demodrawer.DrawerView;
import io.placard.kiosk.demodrawer.DrawerViewModel;
import io.placard.kiosk.display.JavaFxStart;
import io.placard.kiosk.operations.Trace;
import io.placard.kiosk.settings.Settings;
import io.placard.kiosk.shell.Navigator;
import io.placard.kiosk.shell.Pads;
import io.placard.kiosk.shell.Preferences;
import io.placard.kiosk.staff.door.AttemptFile;
import io.placard.kiosk.staff.door.AttemptLimiter;
import io.placard.kiosk.staff.door.PinDoor;
import io.placard.kiosk.staff.door.SteadyTime;
import io.placard.kiosk.ui.film.Cinema;
import io.placard.kiosk.ui.qr.ProductUrl;
import io.placard.kiosk.ui.style.Palette;
import io.placard.kiosk.ui.style.Sizes;
import io.placard.sync.Pictures;
import io.placard.sync.SyncStatus;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Builds the kiosk's screen for the display that the settings choose. */
final class ScreenOpening {
    private final Settings.Display settings;
    private final JavaFxStart javaFx;
    private final Pictures files;
    private final Cinema cinema;
    private final Executor fxThread;
    private final Clock clock;
    private final @Nullable DemoControls demo;
    private final Pads pads;
    private final Optional<ProductUrl> productUrl;
    private final PinDoor door;
    private final Optional<MedicalRule> medical;

    ScreenOpening(Plan plan, JavaFxStart javaFx, Pictures files, Cinema cinema, Executor fxThread, Clock clock) {
        this.settings = plan.display();
        this.demo = plan.demo();
        this.productUrl = Optional.ofNullable(plan.productUrl());
        this.pads = new Pads(plan.devices().stream()
                .filter(DeviceSettings.Reader.class::isInstance)
                .map(DeviceSettings::name)
                .collect(Collectors.toSet()));
        this.javaFx = javaFx;
        this.files = files;
        this.cinema = cinema;
        this.fxThread = fxThread;
        this.clock = clock;
        this.door = door(plan, fxThread, clock);
        this.medical = plan.medical();
    }

    /** Builds all screens, and shows none yet. On the JavaFX thread. */
    KioskScreen build(Catalog catalog, ProductSearch search, Supplier<SyncStatus> sync, Trace trace) {
        var place = DisplayPlace.of(settings, javaFx);
        var size = place.size();
        var sizes = Sizes.of(size.getWidth(), size.getHeight(), settings.diagonalInches());
        var looks = new Looks(palette(settings.theme()), sizes, files, cinema, fxThread, clock);
        return new KioskScreen(
                catalog,
                search,
                sync,
                trace,
                fxThread,
                new Opening(
                        looks,
                        Preferences.of(settings.locale()),
                        clock,
                        pads,
                        productUrl,
                        door,
                        medical,
                        settings.hours(),
                        (screens, navigator, look) -> place.window(withDrawer(screens, catalog, navigator, look))));
    }

    /** PINs are checked one after the other, and beside the JavaFX thread. */
    private static PinDoor door(Plan plan, Executor fxThread, Clock clock) {
        var attempts = new AttemptFile(plan.folders().dataDir().resolve("secret"));
        return new PinDoor(
                plan.staff().findPinHash().map(hash -> hash::matches),
                new AttemptLimiter(attempts, new SteadyTime(clock, System::nanoTime)),
                Executors.newSingleThreadExecutor(
                        Thread.ofVirtual().name("staff-pin").factory()),
                fxThread);
    }

    /** The screens as they are; in the demo with its drawer. */
    private Region withDrawer(Region screens, Catalog catalog, Navigator navigator, Look look) {
        if (demo == null) {
            return screens;
        }
        var model = new DrawerViewModel(
                demo,
                catalog,
                navigator,
                work -> Thread.ofVirtual().name("demo-drawer").start(work),
                fxThread);
        return new DrawerView(model, look.theme(), look.texts(), screens);
    }

    /** The colours that the settings choose. */
    static Palette palette(Settings.Theme theme) {
        return switch (theme) {
            case LIGHT -> Palette.LIGHT;
            case DARK -> Palette.DARK;
            case CONTRAST -> Palette.CONTRAST;
        };
    }
}
