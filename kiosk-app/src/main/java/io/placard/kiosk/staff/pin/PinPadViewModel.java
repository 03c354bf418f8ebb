package io.placard.kiosk.staff.pin;

import io.placard.kiosk.staff.door.PinDoor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One visit to the pad: takes digits, never tells them, and says how long to wait. Used on the JavaFX thread. */
public final class PinPadViewModel {
    static final int LEAST_DIGITS = 4;
    static final int MOST_DIGITS = 12;

    private final PinDoor door;
    private final InstantSource clock;
    private final Runnable onRight;
    private final Runnable onCancel;
    private final char[] digits = new char[MOST_DIGITS];
    private final ReadOnlyObjectWrapper<PinPad> pad;
    private Instant until = Instant.MIN;
    private int typed;
    private boolean isLeft;

    /** @param clock should not be set while the pad is open */
    public PinPadViewModel(PinDoor door, InstantSource clock, Runnable onRight, Runnable onCancel) {
        this.door = door;
        this.clock = clock;
        this.onRight = onRight;
        this.onCancel = onCancel;
        pad = new ReadOnlyObjectWrapper<>(door.hasPin() ? new PinPad.Checking(0) : new PinPad.NoPin());
        if (door.hasPin()) {
            door.look(left -> ready(left, false));
        }
    }

    public ReadOnlyObjectProperty<PinPad> padProperty() {
        return pad.getReadOnlyProperty();
    }

    /** A second has passed. */
    public void tick() {
        if (pad.get() instanceof PinPad.Waiting) {
            ready(Duration.between(clock.instant(), until), false);
        }
    }

    /** Somebody goes away; what was entered is forgotten. */
    public void leave() {
        isLeft = true;
        forget();
    }

    void type(int digit) {
        if (pad.get() instanceof PinPad.Ready && typed < MOST_DIGITS) {
            digits[typed++] = Character.forDigit(digit, 10);
            pad.set(new PinPad.Ready(typed, false));
        }
    }

    void erase() {
        if (pad.get() instanceof PinPad.Ready && typed > 0) {
            digits[--typed] = 0;
            pad.set(new PinPad.Ready(typed, false));
        }
    }

    /** All digits are there. */
    void enter() {
        if (pad.get() instanceof PinPad.Ready && typed >= LEAST_DIGITS) {
            var tried = Arrays.copyOf(digits, typed);
            pad.set(new PinPad.Checking(typed));
            forget();
            door.attempt(tried, this::answered);
        }
    }

    void cancel() {
        onCancel.run();
    }

    private void answered(PinDoor.Answer answer) {
        if (isLeft) {
            // A right PIN opens nothing for whoever stands there now.
            return;
        }
        switch (answer) {
            case PinDoor.Answer.Right _ -> onRight.run();
            case PinDoor.Answer.Refused(var wait) -> ready(wait, true);
        }
    }

    private void ready(Duration left, boolean afterWrong) {
        if (left.isPositive()) {
            until = clock.instant().plus(left);
            pad.set(new PinPad.Waiting(left));
        } else {
            pad.set(new PinPad.Ready(typed, afterWrong));
        }
    }

    private void forget() {
        Arrays.fill(digits, (char) 0);
        typed = 0;
    }
}
