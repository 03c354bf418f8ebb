package io.placard.kiosk.shell;

import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Whether staff have opened the kiosk to themselves. It closes by itself two minutes after the last touch, and with the
 * session. Used on the JavaFX thread only; time is an argument.
 */
public final class StaffMode {
    private static final Duration UNTOUCHED = Duration.ofMinutes(2);

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private Instant lastTouch = Instant.MIN;

    /** Starts closed. */
    public StaffMode() {}

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return open.get();
    }

    /** Somebody knew the PIN. */
    public void enter(Instant now) {
        lastTouch = now;
        open.set(true);
    }

    /** Somebody touched the screen; hands at the shelf do not count, they may be a shopper's. */
    public void touched(Instant now) {
        tick(now);
        lastTouch = now;
    }

    public void leave() {
        open.set(false);
    }

    /** Looks at the clock. A clock that was set back closes too: nobody can say how long ago the last touch was. */
    public void tick(Instant now) {
        if (isOpen() && (now.isBefore(lastTouch) || !now.isBefore(lastTouch.plus(UNTOUCHED)))) {
            leave();
        }
    }
}
