package io.placard.kiosk.ui.keyboard;

/**
 * One key.
 *
 * @param widths how many letter keys wide
 */
record Key(Cap cap, double widths) {
    static Key letter(String letter) {
        return new Key(new Cap.Letter(letter), 1);
    }

    /** What is on a key. */
    sealed interface Cap {
        /** Types this. */
        record Letter(String letter) implements Cap {}

        /** The long one. */
        record Space() implements Cap {}

        /** Repeats while it is held. */
        record Backspace() implements Cap {}

        /** Empties the field. */
        record Clear() implements Cap {}

        /** Puts the keyboard away. */
        record Done() implements Cap {}

        /** From small letters to capitals, and back. */
        record Shift() implements Cap {}

        /** Shows the other keys, letters or numbers. */
        record Switch() implements Cap {}
    }
}
