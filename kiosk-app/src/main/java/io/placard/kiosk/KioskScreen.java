package io.placard.kiosk;

import io.placard.catalog.Catalog;
import io.placard.catalog.CatalogChange;
import io.placard.catalog.Subscription;
import io.placard.catalog.search.ProductSearch;
import io.placard.hardware.HardwareEvent;
import io.placard.hardware.KeyboardLine;
import io.placard.kiosk.display.FrameWatch;
import io.placard.kiosk.display.KioskWindow;
import io.placard.kiosk.display.PaintedCopies;
import io.placard.kiosk.display.TypedScans;
import io.placard.kiosk.medical.GuardedCatalog;
import io.placard.kiosk.medical.GuardedSearch;
import io.placard.kiosk.medical.MedicalGate;
import io.placard.kiosk.operations.ScreenState;
import io.placard.kiosk.operations.Trace;
import io.placard.kiosk.search.SearchContext.Searched;
import io.placard.kiosk.shell.HardwareNavigation;
import io.placard.kiosk.shell.Navigator;
import io.placard.kiosk.shell.Pads;
import io.placard.kiosk.shell.Preferences;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Session;
import io.placard.kiosk.shell.Source;
import io.placard.kiosk.shell.Visit;
import io.placard.kiosk.ui.qr.ProductUrl;
import io.placard.sync.SyncState;
import io.placard.sync.SyncStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.StackPane;

/**
 * The kiosk's side of JavaFX: one window, its screens, and what moves them: fingers, hands at the shelf, the store, and
 * time. Used on the JavaFX thread, except where a method says otherwise.
 */
final class KioskScreen implements AutoCloseable {
    private final Catalog catalog;
    private final MedicalGate medical;
    private final Supplier<SyncStatus> sync;
    private final PaintTrace painted;
    private final Clock clock;
    private final Executor fxThread;
    private final Looks looks;
    private final Optional<ProductUrl> productUrl;
    private final StackPane stage = new StackPane();
    private final KioskWindow window;
    private final FrameWatch frames;
    private final Navigator navigator;
    private final Remembered remembered;
    private final Session session;
    private final HardwareNavigation hands;
    private final Pads pads;
    private final ShelfHands shelf;
    private final ReadAloud aloud;
    private final StaffEntrance staff;
    private final Night night;
    private final List<Onlooker> onlookers = new ArrayList<>();
    private Look look;
    private Screens screens;
    private volatile ScreenState state;
    private Instant refreshedAt = Instant.EPOCH;
    private Subscription changes = () -> {};
    private Runnable keys = () -> {};

    KioskScreen(
            Catalog all,
            ProductSearch search,
            Supplier<SyncStatus> sync,
            Trace trace,
            Executor fxThread,
            Opening opening) {
        medical = new MedicalGate(
                () -> opening.medical().orElseGet(() -> all.settings().medicalRule()));
        catalog = new GuardedCatalog(all, medical);
        remembered = Remembered.nothing(new GuardedSearch(search, medical), this::searched);
        this.sync = sync;
        this.fxThread = fxThread;
        looks = opening.looks();
        productUrl = opening.productUrl();
        clock = opening.clock();
        session = new Session(opening.usual());
        session.onEnd(this::sessionEnded);
        pads = opening.pads();
        look = look(session.preferences());
        aloud = new ReadAloud(session, catalog, look.wording(), clock);
        navigator = new Navigator(clock);
        staff = new StaffEntrance(
                navigator,
                session,
                opening.door(),
                medical,
                () -> catalog.settings().timeZone(),
                clock);
        screens = screens();
        stage.getChildren().setAll(staff.around(screens.root(), look));
        window = opening.window().apply(stage, navigator, look);
        frames = new FrameWatch(window.scene(), fxThread);
        night = new Night(opening.hours(), () -> catalog.settings().timeZone(), window);
        painted = new PaintTrace(frames, trace, catalog);
        onlookers.add(painted);
        var copies = new PaintedCopies();
        onlookers.add(_ -> frames.afterNextFrame(copies::forget));
        hands = new HardwareNavigation(all, navigator, () -> sync.get().state() == SyncState.OFFLINE, medical::hides);
        shelf = new ShelfHands(hands, pads, staff, this::somebodyIsThere);
        hands.onLifted(dwell -> onlookers.forEach(it -> it.lifted(dwell)));
        state = ScreenStates.of(navigator.current());
        look.theme().dress(window.scene(), catalog.settings().colors());
    }

    /** Shows the window and the home screen; what it answers becomes zero when they have been painted. */
    CountDownLatch open() {
        var scene = window.scene();
        look.money().use(catalog.settings().currency());
        look.theme().dress(scene, catalog.settings().colors());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> somebodyIsThere());
        scene.addEventFilter(TouchEvent.TOUCH_PRESSED, _ -> somebodyIsThere());
        night.open(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> somebodyIsThere());
        aloud.listen(scene);
        KeyWays.open(scene, navigator, session);
        staff.watch(scene);
        session.preferencesProperty().addListener((_, _, preferred) -> use(preferred));
        screens.open();
        changes = catalog.observe(change -> fxThread.execute(() -> changed(change)));
        window.show();
        frames.open();
        var first = new CountDownLatch(1);
        frames.afterNextFrame(first::countDown);
        navigator.currentProperty().subscribe(this::visited);
        session.begin(clock.instant());
        return first;
    }

    /** A hand at a pad or a slot; where it leads somewhere, the page is up when this returns. */
    void on(HardwareEvent event) {
        shelf.on(event);
    }

    /** From now on finds a reader's scans in the window's keys. */
    void readKeys(KeyboardLine line) {
        var scans = new TypedScans(window.scene(), line, System::nanoTime);
        scans.open();
        keys = scans::close;
    }

    /** Reads to whoever asks for it. */
    ReadAloud aloud() {
        return aloud;
    }

    /** From now on tells them as well what happens. */
    void tell(Onlooker onlooker) {
        onlookers.add(onlooker);
    }

    /** Where staff are let in; used on the JavaFX thread. */
    StaffEntrance staff() {
        return staff;
    }

    /** A second has passed. */
    void tick() {
        var now = clock.instant();
        if (sync.get().state() == SyncState.SNAPSHOTTING && navigator.current().route() instanceof Route.Home) {
            // The shelves are being filled for the first time, which is worth seeing.
            session.begin(now);
        }
        session.endsAt(now, catalog.settings().idleDelay(), hasSomethingToLose());
        hands.settle(now);
        onlookers.forEach(it -> it.tick(now));
        staff.tick(now);
        night.tick(now, navigator.current());
        screens.tick(now, pads.isAnyAnswering());
        screens.frame().showSync(sync.get());
        look.tick();
        if (!now.truncatedTo(ChronoUnit.MINUTES).equals(refreshedAt)) {
            // Promotions start and end on the minute, without any change in the store.
            refreshedAt = now.truncatedTo(ChronoUnit.MINUTES);
            screens.refresh();
        }
    }

    /** What is shown; any thread. */
    ScreenState state() {
        return state;
    }

    KioskWindow window() {
        return window;
    }

    /** Sees what is drawn. */
    FrameWatch frames() {
        return frames;
    }

    @Override
    public void close() {
        keys.run();
        night.close();
        changes.close();
        aloud.close();
        staff.close();
        screens.close();
        looks.close();
        frames.close();
        window.close();
    }

    private Look look(Preferences preferences) {
        return looks.look(preferences, catalog.settings().currency());
    }

    private Screens screens() {
        return new Screens(catalog, navigator, remembered, session, fxThread, look, productUrl);
    }

    /** Builds all screens anew: what they say was written, and what they measure was measured, when they were built. */
    private void use(Preferences preferred) {
        screens.close();
        remembered.scrolled().forget();
        look = look(preferred);
        screens = screens();
        stage.getChildren().setAll(staff.around(screens.root(), look));
        look.theme().dress(window.scene(), catalog.settings().colors());
        screens.frame().showSync(sync.get());
        screens.open();
        aloud.use(look.wording());
    }

    private boolean hasSomethingToLose() {
        return switch (navigator.current().route()) {
            case Route.Attract _ -> false;
            case Route.Home _ -> session.hasChoices();
            default -> true;
        };
    }

    private void somebodyIsThere() {
        night.activity(clock.instant());
        session.activity(clock.instant());
        look.pictures().giveWay();
        guard(navigator.current());
    }

    /** Whoever has not been asked for their age yet sees what invites everybody, and nothing else. */
    private void guard(Visit visit) {
        if (!(visit.route() instanceof Route.Attract)) {
            var rules = catalog.settings();
            session.guard(rules.ageRule(), LocalDate.ofInstant(clock.instant(), rules.timeZone()));
        }
    }

    private void sessionEnded() {
        remembered.forget();
        hands.endSession();
        navigator.endSession();
        // Only now: what it shows again or no longer must lead nobody anywhere.
        staff.endSession();
        medical.rearm();
    }

    private void visited(Visit visit) {
        state = ScreenStates.of(visit);
        if (visit.source() != Source.NONE) {
            guard(visit);
        }
        aloud.visited(visit);
        onlookers.forEach(it -> it.visited(visit));
    }

    private void searched(Searched searched) {
        onlookers.forEach(it -> it.searched(searched));
    }

    /** Called after the screens themselves have taken the change in. */
    private void changed(CatalogChange change) {
        if (change.structure()) {
            look.money().use(catalog.settings().currency());
            look.theme().dress(window.scene(), catalog.settings().colors());
            screens.refresh();
        }
        hands.catalogChanged(ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()));
        painted.changed(change, navigator.current());
    }
}
