package io.placard.kiosk;

import io.placard.hardware.DeviceVitals;
import io.placard.hardware.HardwareEvent;
import io.placard.kiosk.GalleryShop.Scene;
import io.placard.kiosk.medical.MedicalGate;
import io.placard.kiosk.shell.Navigator;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Session;
import io.placard.kiosk.staff.door.AttemptLimiter;
import io.placard.kiosk.staff.door.AttemptMemory;
import io.placard.kiosk.staff.door.Attempts;
import io.placard.kiosk.staff.door.PinDoor;
import io.placard.kiosk.staff.page.KioskFacts;
import io.placard.kiosk.staff.page.KioskFacts.Sensor;
import io.placard.kiosk.staff.page.KioskFacts.State;
import io.placard.kiosk.staff.place.StaffPlace;
import io.placard.kiosk.staff.place.StaffScreen;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Region;

/** Staff at one of the gallery's kiosks, and what only they see there. */
final class GalleryStaff {
    private static final String PIN = "2580";
    private static final String WRONG = "2581";
    /** The first that is followed by a delay. */
    private static final int WRONG_TRIES = 4;

    private final StaffEntrance entrance;
    private final Clock clock;
    private Region shown = new Region();
    /** Nobody waits in one scene for what went wrong in another. */
    private Duration passed = Duration.ZERO;

    GalleryStaff(Navigator navigator, Session session, MedicalGate medical, Clock clock) {
        this.clock = clock;
        var limiter =
                new AttemptLimiter(new NoMemory(), () -> this.clock.instant().plus(passed));
        var door = new PinDoor(
                Optional.of(digits -> new String(digits).equals(PIN)), limiter, Runnable::run, Runnable::run);
        entrance = new StaffEntrance(navigator, session, door, medical, () -> ZoneOffset.UTC, clock);
    }

    static List<Scene> scenes(String unknownTag) {
        return List.of(
                scene("staff-pin", GalleryStaff::askForThePad),
                scene("staff-pin-wrong", GalleryStaff::guess),
                scene("staff-page", GalleryStaff::look),
                sensors("staff-sensors", GallerySensors.WELL),
                sensors("staff-sensors-pads", GallerySensors.TROUBLED_PADS),
                sensors("staff-sensors-slots", GallerySensors.TROUBLED_SLOTS),
                sensors("staff-sensors-none", List.of()),
                scene("staff-diagnostics", GalleryStaff::diagnose),
                scene("staff-licences", GalleryStaff::readLicences),
                scene("staff-licences-texts", staff -> staff.readLicences("javafx-graphics")),
                scene("staff-licences-text", staff -> staff.readLicences("javafx-graphics", "javafx-graphics-gcc")),
                new Scene(
                        "staff-unknown-tag",
                        stage -> {
                            stage.go(new Route.Home());
                            stage.staff().enter();
                            stage.go(new Route.UnknownTagNotice(unknownTag));
                        },
                        stage -> stage.staff().leave()));
    }

    /** Its line stays until the kiosk ends: no scene can follow. */
    static Scene safeMode() {
        return new Scene(
                "safe-mode",
                stage -> {
                    stage.go(new Route.Home());
                    stage.staff().announceSafeMode();
                },
                stage -> stage.staff().leave());
    }

    /** Lays the screens below what is for staff. */
    Region around(Region screens, Look look) {
        shown = entrance.around(screens, look);
        return shown;
    }

    /** From now on the gesture is seen. */
    void watch(javafx.scene.Scene scene) {
        entrance.watch(scene);
    }

    void close() {
        entrance.close();
    }

    private static Scene scene(String name, Consumer<GalleryStaff> act) {
        return new Scene(
                name,
                stage -> {
                    stage.go(new Route.Home());
                    act.accept(stage.staff());
                },
                stage -> stage.staff().leave());
    }

    private static Scene sensors(String name, List<DeviceVitals> devices) {
        return scene(name, staff -> staff.watch(devices));
    }

    private void watch(List<DeviceVitals> devices) {
        entrance.offer(StaffPlace.SENSORS, GallerySensors.showing(devices)::open);
        enter();
        StaffFinger.press(shown, "#staff-to-sensors");
    }

    private void askForThePad() {
        passed = passed.plusDays(1);
        StaffFinger.asksForThePad(shown);
    }

    private void guess() {
        askForThePad();
        for (var attempt = 0; attempt < WRONG_TRIES; attempt++) {
            StaffFinger.enter(shown, WRONG);
        }
    }

    /** With ways to everything that staff can do. */
    private void look() {
        for (var place : List.of(StaffPlace.SENSORS, StaffPlace.MAPPING, StaffPlace.DIAGNOSTICS)) {
            entrance.offer(place, GalleryDiagnostics::screen);
        }
        enter();
    }

    /** By the gesture and the PIN. */
    void enter() {
        entrance.serve(_ -> facts(), () -> {});
        askForThePad();
        StaffFinger.enter(shown, PIN);
    }

    private void diagnose() {
        entrance.offer(StaffPlace.DIAGNOSTICS, GalleryDiagnostics::screen);
        entrance.offer(StaffPlace.LICENCES, StaffLicences.screen(Runnable::run, Runnable::run));
        enter();
        press("#staff-to-diagnostics");
    }

    /** @param rows that are touched, one after another */
    private void readLicences(String... rows) {
        diagnose();
        press("#staff-to-licences");
        for (var row : rows) {
            shown.applyCss();
            shown.layout();
            StaffFinger.click(shown.lookupAll(".licence-row").stream()
                    .filter(node -> node.getAccessibleText().startsWith(row))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private void announceSafeMode() {
        var safe = GalleryDiagnostics.safe(clock.instant());
        entrance.announce(texts -> SafeWords.strip(safe, texts, ZoneOffset.UTC));
    }

    void leave() {
        entrance.endSession();
    }

    /** From now on there is this place. */
    void offer(StaffPlace place, Function<Look, StaffScreen> maker) {
        entrance.offer(place, maker);
    }

    /** A hand at the shelf. */
    void sense(HardwareEvent event) {
        if (!entrance.takes(event)) {
            throw new IllegalStateException("Nobody listens to " + event);
        }
    }

    void press(String button) {
        StaffFinger.press(shown, button);
    }

    /** Touches the first that looks so. */
    void touch(String selector) {
        shown.applyCss();
        shown.layout();
        StaffFinger.click(shown.lookup(selector));
    }

    private KioskFacts facts() {
        var now = clock.instant();
        return new KioskFacts(
                "1.0.0",
                Duration.ofHours(53),
                "es2",
                GallerySync.offline(),
                new KioskFacts.Memory(187L << 20, 512L << 20),
                12,
                null,
                List.of(
                        new Sensor("pad-left", State.CONNECTED, "", "62E3086CED", now.minusSeconds(8)),
                        new Sensor("slot-3", State.CONNECTED, "", "84", now),
                        new Sensor(
                                "pad-right",
                                State.ABSENT,
                                "/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0 is not there: plug it in",
                                null,
                                null)));
    }

    /** Every kiosk of the gallery is the first of its kind. */
    private static final class NoMemory implements AttemptMemory {
        @Override
        public Attempts recall(Instant now) {
            return new Attempts(0, Instant.EPOCH);
        }

        @Override
        public void keep(Attempts attempts) {}
    }
}
