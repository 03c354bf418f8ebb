package io.placard.kiosk.staff.pin;

import java.time.Duration;

/** What the pad shows. */
public sealed interface PinPad {
    /** No PIN is set, so that there is no way in. */
    record NoPin() implements PinPad {}

    /**
     * Digits may be entered.
     *
     * @param afterWrong whether the last try was wrong
     */
    record Ready(int digits, boolean afterWrong) implements PinPad {}

    /** The digits are being looked at, or what is remembered of earlier tries. */
    record Checking(int digits) implements PinPad {}

    /** Nobody may try for so long. */
    record Waiting(Duration left) implements PinPad {}
}
