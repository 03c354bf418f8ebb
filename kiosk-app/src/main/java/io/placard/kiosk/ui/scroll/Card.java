package io.placard.kiosk.ui.scroll;

import javafx.scene.layout.Region;

/** One place in a grid, bound to ever other items as the grid scrolls. */
public interface Card<T> {
    Region node();

    /** Shows this item instead of the one before. */
    void show(T item);

    /** Out of sight: holds no pictures until it shows something again. */
    default void rest() {}

    /** How tall it is at this width, px; the same for every item. */
    double heightFor(double width);
}
