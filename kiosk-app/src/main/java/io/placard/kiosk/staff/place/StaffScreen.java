package io.placard.kiosk.staff.place;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** One of the staff's screens, made when it is shown and for this look only. Used on the JavaFX thread. */
public interface StaffScreen {
    /** Wraps its own lines; scrolled by finger where it is taller than its place, as tall as that else. */
    Region content();

    /** Whether the content moves its own parts by finger: then it is as tall as its place, and never scrolled. */
    default boolean scrollsItself() {
        return false;
    }

    /** What can be done here, always seen below the content; {@link StaffFrame#button} makes them. */
    default List<Button> actions() {
        return List.of();
    }

    /** About a second has passed. */
    default void tick() {}

    /** Hands at the shelf did this; nothing else on the screen answers them meanwhile. */
    default void sensed(Sensed what) {}

    /** It is shown no longer, and never will be again. */
    default void leave() {}
}
