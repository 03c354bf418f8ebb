package io.placard.hardware;

/** What was learned from an empty slot. */
public sealed interface CalibrationResult {
    /**
     * A threshold that suits the slot.
     *
     * @param emptyMm the median distance while the slot was empty, mm
     * @param coveredMm the proposal: the slot counts as covered at this distance or nearer, mm
     * @param readings how many it rests on
     */
    record Proposed(int emptyMm, int coveredMm, int readings) implements CalibrationResult {}

    /** There is none to propose; {@code words} tell staff why, and what to do. */
    record Impossible(String words) implements CalibrationResult {}
}
