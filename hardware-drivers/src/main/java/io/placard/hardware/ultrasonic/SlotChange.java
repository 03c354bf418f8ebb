package io.placard.hardware.ultrasonic;

/** What happened at the slot. */
public enum SlotChange {
    COVERED,
    UNCOVERED
}
