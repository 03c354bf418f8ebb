package io.placard.kiosk;

import io.placard.hardware.HardwareEvent;
import io.placard.kiosk.medical.MedicalGate;
import io.placard.kiosk.shell.Navigator;
import io.placard.kiosk.shell.Overlay;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Session;
import io.placard.kiosk.shell.StaffMode;
import io.placard.kiosk.staff.door.PinDoor;
import io.placard.kiosk.staff.door.TapGesture;
import io.placard.kiosk.staff.page.KioskFacts;
import io.placard.kiosk.staff.page.StaffPageView;
import io.placard.kiosk.staff.page.StaffPageViewModel;
import io.placard.kiosk.staff.page.StaffStrip;
import io.placard.kiosk.staff.pin.PinPadView;
import io.placard.kiosk.staff.pin.PinPadViewModel;
import io.placard.kiosk.staff.place.Sensed;
import io.placard.kiosk.staff.place.StaffPlace;
import io.placard.kiosk.staff.place.StaffScreen;
import io.placard.kiosk.ui.Sheet;
import io.placard.kiosk.ui.StoreSign;
import io.placard.kiosk.ui.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * Staff mode on the screen: finds the gesture on the store's sign, asks for the PIN, and lays over the screens what
 * only staff see. Nothing of it is in the scene before. Used on the JavaFX thread only.
 */
final class StaffEntrance implements AutoCloseable {
    private final Navigator navigator;
    private final StaffMode mode = new StaffMode();
    private final PinDoor door;
    private final MedicalGate medical;
    private final Supplier<ZoneId> zone;
    private final Clock clock;
    private final TapGesture gesture = new TapGesture();
    private final StackPane layer = new StackPane();
    private final Subscription watched;
    private Optional<Surrounded> surrounded = Optional.empty();
    private Optional<Pad> pad = Optional.empty();
    private final StaffPlaces places = new StaffPlaces(this::leave, this::update);
    private Function<Texts, Optional<KioskFacts>> facts = _ -> Optional.empty();
    private Runnable resync = () -> {};
    private Optional<Function<Texts, String>> standing = Optional.empty();

    /** @param zone the store's */
    StaffEntrance(
            Navigator navigator,
            Session session,
            PinDoor door,
            MedicalGate medical,
            Supplier<ZoneId> zone,
            Clock clock) {
        this.navigator = navigator;
        this.door = door;
        this.medical = medical;
        this.zone = zone;
        this.clock = clock;
        layer.setId("staff-layer");
        places.offer(StaffPlace.OVERVIEW, this::overview);
        var lifted = medical.observe(this::update);
        watched = Subscription.combine(
                lifted::close,
                mode.openProperty().subscribe(_ -> update()),
                navigator.currentProperty().subscribe(_ -> update()),
                // Whatever else wants an answer is for whoever stands there now.
                session.overlayProperty().subscribe(overlay -> {
                    if (!(overlay instanceof Overlay.None)) {
                        closePad();
                    }
                }));
    }

    /** From now on can say how the kiosk is, in these words, and compare it with the store. */
    void serve(Function<Texts, KioskFacts> nowFacts, Runnable nowResync) {
        facts = texts -> Optional.of(nowFacts.apply(texts));
        resync = nowResync;
    }

    /** From now on there is this place, which the staff page leads to. */
    void offer(StaffPlace place, Function<Look, StaffScreen> maker) {
        places.offer(place, maker);
    }

    /** From now on the strip says this where it has nothing else to say, to everybody. */
    void announce(Function<Texts, String> words) {
        standing = Optional.of(words);
        update();
    }

    /** Whether hands at the shelf are for what staff look at now, and have reached it. */
    boolean takes(HardwareEvent event) {
        return places.takes(event);
    }

    /** Lays the screens below what is for staff; once for each look. */
    Region around(Region screens, Look look) {
        closePad();
        var strip = new StaffStrip(look.theme());
        var below = new StackPane(screens, layer);
        VBox.setVgrow(below, Priority.ALWAYS);
        surrounded = Optional.of(new Surrounded(look, strip));
        places.hide();
        update();
        return new VBox(strip, below);
    }

    /** From now on sees who taps the store's sign. */
    void watch(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            var now = clock.instant();
            mode.touched(now);
            if (!isOnSign(event.getTarget())) {
                gesture.elsewhere();
            } else if (gesture.tap(now) && !mode.isOpen()) {
                openPad();
            }
        });
    }

    /** A second has passed. */
    void tick(Instant now) {
        mode.tick(now);
        pad.ifPresent(it -> it.model().tick());
        places.tick();
    }

    /** Whoever was there is gone. */
    void endSession() {
        closePad();
        mode.leave();
    }

    @Override
    public void close() {
        watched.unsubscribe();
        closePad();
        places.hide();
    }

    private static boolean isOnSign(EventTarget target) {
        for (var node = target instanceof Node hit ? hit : null; node != null; node = node.getParent()) {
            if (node instanceof StoreSign) {
                return true;
            }
        }
        return false;
    }

    private void openPad() {
        closePad();
        if (navigator.current().route() instanceof Route.Search) {
            // It takes a keyboard's keys as well, and shows them.
            navigator.home();
        }
        surrounded.map(Surrounded::look).ifPresent(look -> {
            var model = new PinPadViewModel(door, clock, this::enter, this::closePad);
            var view = new PinPadView(model, look.theme(), look.texts());
            pad = Optional.of(new Pad(model, view));
            layer.getChildren()
                    .setAll(new Sheet(
                            look.theme().sizes(),
                            view,
                            PinPadView.foot(model, look.theme(), look.texts()),
                            this::closePad));
        });
        update();
    }

    private void closePad() {
        if (pad.isPresent()) {
            pad.get().view().leave();
            pad = Optional.empty();
            update();
        }
    }

    private void enter() {
        closePad();
        mode.enter(clock.instant());
        navigator.go(new Route.Staff());
    }

    /** The page that is shown may be one of those that are hidden now. */
    private void hideMedical() {
        navigator.home();
        medical.rearm();
    }

    private void leave() {
        mode.leave();
    }

    /** Shows what belongs on top now. */
    private void update() {
        if (!mode.isOpen() && navigator.current().route() instanceof Route.Staff) {
            navigator.home();
        }
        surrounded.ifPresent(it -> {
            showStrip(it);
            if (pad.isEmpty()) {
                showPlace(it.look());
            }
        });
        layer.setVisible(!layer.getChildren().isEmpty());
    }

    private void showPlace(Look look) {
        if (!mode.isOpen()) {
            places.forget();
            layer.getChildren().clear();
        } else if (!(navigator.current().route() instanceof Route.Staff)) {
            places.hide();
            layer.getChildren().clear();
        } else if (!places.isShown()) {
            layer.getChildren().setAll(places.show(look));
        }
    }

    private StaffScreen overview(Look look) {
        var texts = look.texts();
        var model = new StaffPageViewModel(() -> facts.apply(texts), medical, zone, texts, clock, resync);
        return new StaffPageView(model, look.theme(), texts);
    }

    private void showStrip(Surrounded here) {
        var texts = here.look().texts();
        var strip = here.strip();
        var route = navigator.current().route();
        if (mode.isOpen() && !(route instanceof Route.Staff)) {
            strip.show(stripWords(route, texts), staffButtons(route, texts, strip));
        } else if (medical.isUnlocked()) {
            strip.show(
                    texts.get("staff.strip.medical"),
                    strip.button("staff-strip-hide", texts.get("staff.strip.hide"), this::hideMedical));
        } else {
            standing.ifPresentOrElse(words -> strip.show(words.apply(texts)), strip::hide);
        }
    }

    private Button[] staffButtons(Route route, Texts texts, StaffStrip strip) {
        var buttons = new ArrayList<Button>();
        if (route instanceof Route.UnknownTagNotice(var tag) && places.has(StaffPlace.MAPPING)) {
            buttons.add(strip.button("staff-strip-assign", texts.get("mapping.strip"), () -> assign(tag)));
        }
        buttons.add(
                strip.button("staff-to-page", texts.get("staff.strip.page"), () -> navigator.go(new Route.Staff())));
        buttons.add(strip.button("staff-strip-leave", texts.get("staff.leave"), this::leave));
        return buttons.toArray(Button[]::new);
    }

    /** Leads to where this tag, which lies there, is given something to stand for. */
    private void assign(String tag) {
        navigator.go(new Route.Staff());
        places.go(StaffPlace.MAPPING, new Sensed.TagPut("", tag));
    }

    private String stripWords(Route route, Texts texts) {
        if (route instanceof Route.UnknownTagNotice(var tag)) {
            return texts.get("staff.strip.tag", tag);
        }
        return texts.get(medical.isUnlocked() ? "staff.strip.medical" : "staff.strip");
    }

    private record Surrounded(Look look, StaffStrip strip) {}

    private record Pad(PinPadViewModel model, PinPadView view) {}
}
