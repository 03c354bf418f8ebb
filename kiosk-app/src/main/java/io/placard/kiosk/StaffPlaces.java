package io.placard.kiosk;

import io.placard.hardware.HardwareEvent;
import io.placard.kiosk.staff.place.Sensed;
import io.placard.kiosk.staff.place.StaffFrame;
import io.placard.kiosk.staff.place.StaffPlace;
import io.placard.kiosk.staff.place.StaffScreen;
import io.placard.kiosk.ui.scroll.ScrollPage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/**
 * The places staff can go to, and the screen of the one they are at. A screen is made when it is shown, for the look of
 * that moment, and left for good when another is. Used on the JavaFX thread only.
 */
final class StaffPlaces {
    private final Map<StaffPlace, Function<Look, StaffScreen>> makers = new EnumMap<>(StaffPlace.class);
    private final Runnable leaveMode;
    private final Runnable changed;
    private StaffPlace place = StaffPlace.OVERVIEW;
    private Optional<StaffScreen> screen = Optional.empty();

    /**
     * @param leaveMode ends staff mode
     * @param changed is told when another place is to be shown
     */
    StaffPlaces(Runnable leaveMode, Runnable changed) {
        this.leaveMode = leaveMode;
        this.changed = changed;
    }

    /** From now on there is this place. */
    void offer(StaffPlace offered, Function<Look, StaffScreen> maker) {
        makers.put(offered, maker);
    }

    boolean isShown() {
        return screen.isPresent();
    }

    /** Leads there. */
    void go(StaffPlace next) {
        hide();
        place = next;
        changed.run();
    }

    boolean has(StaffPlace offered) {
        return makers.containsKey(offered);
    }

    /** Staff come there next, and it hears of this as if it had been shown when it happened. */
    void go(StaffPlace next, Sensed happened) {
        go(next);
        screen.ifPresent(it -> it.sensed(happened));
    }

    /** Makes the screen of the place where staff are. */
    Region show(Look look) {
        hide();
        var made = Objects.requireNonNull(makers.get(place), place::name).apply(look);
        screen = Optional.of(made);
        var name = look.texts().get(place.key());
        var content = made.scrollsItself() ? made.content() : ScrollPage.vertical(made.content());
        var frame = new StaffFrame(look.theme(), look.lowReach(), name, content, foot(made, look));
        frame.setId("staff-place");
        return frame;
    }

    /** Nothing of it is shown any longer; staff come back to the same place. */
    void hide() {
        screen.ifPresent(StaffScreen::leave);
        screen = Optional.empty();
    }

    /** Whoever comes next begins at the beginning. */
    void forget() {
        hide();
        place = StaffPlace.OVERVIEW;
    }

    void tick() {
        screen.ifPresent(StaffScreen::tick);
    }

    /**
     * Whether hands at the shelf are for the staff's screen: the overview leaves them to the pages that shoppers see,
     * every other place keeps them, so that nobody is led away from what they are doing.
     */
    boolean takes(HardwareEvent event) {
        if (place == StaffPlace.OVERVIEW || screen.isEmpty()) {
            return false;
        }
        sensed(event).ifPresent(screen.get()::sensed);
        return true;
    }

    private static Optional<Sensed> sensed(HardwareEvent event) {
        return switch (event) {
            case HardwareEvent.TagPut put -> Optional.of(new Sensed.TagPut(put.device(), put.tag()));
            case HardwareEvent.TagRemoved lifted -> Optional.of(new Sensed.TagLifted(lifted.device(), lifted.tag()));
            case HardwareEvent.SlotCovered covered ->
                Optional.of(new Sensed.SlotCovered(covered.device(), covered.number()));
            case HardwareEvent.SlotUncovered free -> Optional.of(new Sensed.SlotFreed(free.device(), free.number()));
            case HardwareEvent.Reading _, HardwareEvent.StatusChanged _ -> Optional.empty();
        };
    }

    private List<Button> foot(StaffScreen made, Look look) {
        var foot = new ArrayList<Button>();
        if (place == StaffPlace.OVERVIEW) {
            foot.addAll(waysDown(look, "main-button"));
            foot.addAll(made.actions());
        } else {
            var above = place.above();
            var back = look.texts().get(above == StaffPlace.OVERVIEW ? "staff.strip.page" : above.key());
            foot.add(StaffFrame.button("staff-back", "main-button", back, look.theme(), () -> go(above)));
            foot.addAll(made.actions());
            foot.addAll(waysDown(look, "chip"));
        }
        foot.add(StaffFrame.button("staff-leave", "chip", look.texts().get("staff.leave"), look.theme(), leaveMode));
        return foot;
    }

    private List<Button> waysDown(Look look, String style) {
        return makers.keySet().stream()
                .filter(it -> it != StaffPlace.OVERVIEW && it.above() == place)
                .map(it -> wayTo(it, look, style))
                .toList();
    }

    private Button wayTo(StaffPlace there, Look look, String style) {
        var name = look.texts().get(there.key());
        var id = "staff-to-" + there.name().toLowerCase(Locale.ROOT);
        return StaffFrame.button(id, style, name, look.theme(), () -> go(there));
    }
}
