package io.placard.kiosk.ui.style;

/** Whether anything moves without being touched. */
public enum Motion {
    FULL,
    /** For whom movement is unpleasant: nothing turns, slides or fades by itself. */
    REDUCED
}
