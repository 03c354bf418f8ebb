package io.placard.kiosk.staff.sensors;

/** What became of a look at an empty slot. */
public sealed interface Calibrated {
    /** The slot counts as covered at {@code coveredMm} or nearer from now on; empty it measures {@code emptyMm}. */
    record Set(int emptyMm, int coveredMm) implements Calibrated {}

    /** Everything stays as it was; {@code reason} says why, and what to do. */
    record Failed(String reason) implements Calibrated {}
}
