package io.placard.kiosk.ui.keyboard;

/** What a key does to what is being typed. */
public sealed interface Stroke {
    /** Adds these letters. */
    record Letters(String letters) implements Stroke {}

    /** Takes the last letter away. */
    record Back() implements Stroke {}

    /** Takes all away. */
    record Clear() implements Stroke {}

    /** Nothing more will be typed. */
    record Done() implements Stroke {}
}
