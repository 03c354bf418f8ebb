package io.placard.kiosk.setup.pin;

/** How far the choosing of a PIN has come. */
public sealed interface PinChoice {
    /**
     * It is entered for the first time.
     *
     * @param afterDifferent whether the second one was another just now
     */
    record First(int digits, boolean afterDifferent) implements PinChoice {}

    /** It is entered once more. */
    record Again(int digits) implements PinChoice {}

    /** There is one. */
    record Chosen() implements PinChoice {}
}
