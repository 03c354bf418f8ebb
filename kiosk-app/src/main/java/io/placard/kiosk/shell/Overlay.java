package io.placard.kiosk.shell;

/** What lies over the screens and wants an answer first. */
public sealed interface Overlay {
    /** Nothing does. */
    record None() implements Overlay {}

    /** The choice of language, text size and the like. */
    record Options() implements Overlay {}

    /** The choice of what a page of products shows, and in which order. */
    record FilterChoice(Route page) implements Overlay {}

    /** Asks whether anybody is still there; without an answer the session ends in so many seconds. */
    record StillThere(int seconds) implements Overlay {}
}
