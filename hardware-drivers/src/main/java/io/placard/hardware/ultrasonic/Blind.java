package io.placard.hardware.ultrasonic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a reading nearer than the sensor can measure means, 0 included. */
public enum Blind {
    /** The slot stays what it was: many sensors say 0 for a finger on them and for open space alike. */
    HOLD,
    /** Something is there, only too near. Not for sensors that say 0 of open space. */
    COVERED,
    /** Nothing is there: firmware that says 0 when no echo comes back. */
    FREE;

    /** As the configuration writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Blind::word).toList();
    }

    /** @param word one of {@link #words} */
    static Blind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
