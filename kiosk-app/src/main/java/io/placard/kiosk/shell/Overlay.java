package io.placard.kiosk.shell;

import io.placard.catalog.AgeRule;
import java.time.LocalDate;

/** What lies over the screens and wants an answer first. */
public sealed interface Overlay {
    /** Nothing does. */
    record None() implements Overlay {}

    /** The choice of language, text size and the like. */
    record Options() implements Overlay {}

    /** The choice of what a page of products shows, and in which order. */
    record FilterChoice(Route page) implements Overlay {}
    /**
     * Asks whether the shopper is old enough; hides everything.
     *
     * @param today in the store's time
     */
    record AgeQuestion(AgeRule rule, LocalDate today) implements Overlay {}

    /** Says that the shopper is not; hides everything. */
    record TooYoung(int minimumAge) implements Overlay {}

    /** Asks whether anybody is still there; without an answer the session ends in so many seconds. */
    record StillThere(int seconds) implements Overlay {}
}
