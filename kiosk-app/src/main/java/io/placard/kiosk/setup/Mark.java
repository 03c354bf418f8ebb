package io.placard.kiosk.setup;

import java.util.Locale;

/** A place on the screen that is touched to see whether touch works there. */
public enum Mark {
    UPPER_LEFT(0, 0),
    UPPER_RIGHT(1, 0),
    CENTRE(0.5, 0.5),
    LOWER_LEFT(0, 1),
    LOWER_RIGHT(1, 1);

    private final double across;
    private final double down;

    Mark(double across, double down) {
        this.across = across;
        this.down = down;
    }

    /** From the left edge, 0, to the right one, 1. */
    public double across() {
        return across;
    }

    /** From the upper edge, 0, to the lower one, 1. */
    public double down() {
        return down;
    }

    /** As ids and files have it, for example {@code upper-left}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
