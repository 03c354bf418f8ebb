package io.placard.kiosk;

import io.placard.catalog.MedicalRule;
import io.placard.kiosk.medical.MedicalGate;
import io.placard.kiosk.samples.FakeFilms;
import io.placard.kiosk.samples.SamplePictures;
import io.placard.kiosk.shell.Navigator;
import io.placard.kiosk.shell.Preferences;
import io.placard.kiosk.shell.Session;
import io.placard.kiosk.staff.door.AttemptFile;
import io.placard.kiosk.staff.door.AttemptLimiter;
import io.placard.kiosk.staff.door.PinDoor;
import io.placard.kiosk.staff.place.Sensed;
import io.placard.kiosk.staff.place.StaffPlace;
import io.placard.kiosk.staff.place.StaffScreen;
import io.placard.kiosk.ui.StoreSign;
import io.placard.kiosk.ui.style.Palette;
import io.placard.kiosk.ui.style.Sizes;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A store's sign, something else, and the staff's entrance around them; the PIN is 2580. */
final class StaffedShop {
    Instant now = Instant.parse("2026-01-01T12:00:00Z");
    final Navigator navigator = new Navigator(Clock.systemUTC());
    final Session session = new Session(Preferences.of(Locale.US));
    MedicalRule rule = MedicalRule.NOTICE;
    final MedicalGate medical = new MedicalGate(() -> rule);
    final StaffEntrance staff;
    private final StoreSign sign;
    private final Region elsewhere = new Button("A product");
    private final Scene scene;

    /** @param folder for what is kept over a restart */
    StaffedShop(Path folder) {
        var clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        var looks = new Looks(
                Palette.LIGHT,
                Sizes.of(1080, 1920, 32),
                new SamplePictures(folder),
                FakeFilms.none(),
                Runnable::run,
                clock);
        var look = looks.look(Preferences.of(Locale.US), Currency.getInstance("USD"));
        var door = new PinDoor(
                Optional.of(digits -> new String(digits).equals("2580")),
                new AttemptLimiter(new AttemptFile(folder.resolve("secret")), clock),
                Runnable::run,
                Runnable::run);
        staff = new StaffEntrance(navigator, session, door, medical, () -> ZoneOffset.UTC, clock);
        sign = new StoreSign(look.theme(), look.pictures(), 1);
        scene = new Scene(staff.around(new VBox(sign, elsewhere), look), 1080, 1920);
        staff.watch(scene);
    }

    Region elsewhere() {
        return elsewhere;
    }

    /** From now on there is this place, with nothing in it but a node {@code #a-place}. */
    APlace offer(StaffPlace place) {
        var screen = new APlace();
        staff.offer(place, _ -> screen);
        return screen;
    }

    void announce(String words) {
        staff.announce(_ -> words);
    }

    Optional<Node> find(String selector) {
        return Optional.ofNullable(scene.getRoot().lookup(selector));
    }

    String stripWords() {
        return find("#staff-strip-words").map(node -> ((Label) node).getText()).orElse("");
    }

    /** What is written there. */
    String words(String selector) {
        return ((TextFlow) find(selector).orElseThrow())
                .getChildren().stream().map(node -> ((Text) node).getText()).collect(Collectors.joining());
    }

    /** Lays everything out, and clicks on what can be touched there. */
    void click(String selector, int index) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var nodes = scene.getRoot().lookupAll(selector).stream().toList();
        now = now.plusMillis(300);
        StaffFinger.click(nodes.get(index));
    }

    void tapSign(int times) {
        for (var tap = 0; tap < times; tap++) {
            tap(sign);
        }
    }

    void tap(Node node) {
        now = now.plusMillis(300);
        StaffFinger.tap(node);
    }

    void enter(String digits) {
        StaffFinger.enter(scene.getRoot(), digits);
    }

    void press(String button) {
        StaffFinger.press(scene.getRoot(), button);
    }

    void type(char key) {
        var code = key == '\r' ? KeyCode.ENTER : KeyCode.DIGIT0;
        var target = scene.getFocusOwner() == null ? elsewhere : scene.getFocusOwner();
        Event.fireEvent(target, key(KeyEvent.KEY_PRESSED, "", code));
        Event.fireEvent(target, key(KeyEvent.KEY_TYPED, String.valueOf(key), KeyCode.UNDEFINED));
        Event.fireEvent(target, key(KeyEvent.KEY_RELEASED, "", code));
    }

    private static KeyEvent key(EventType<KeyEvent> type, String character, KeyCode code) {
        return new KeyEvent(type, character, "", code, false, false, false, false);
    }

    /** Counts what a staff screen is told. */
    static final class APlace implements StaffScreen {
        final List<Sensed> sensed = new ArrayList<>();
        int ticks;
        int left;

        @Override
        public Region content() {
            var content = new Region();
            content.setId("a-place");
            return content;
        }

        @Override
        public void tick() {
            ticks++;
        }

        @Override
        public void sensed(Sensed what) {
            sensed.add(what);
        }

        @Override
        public void leave() {
            left++;
        }
    }
}
