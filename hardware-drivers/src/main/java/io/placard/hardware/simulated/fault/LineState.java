package io.placard.hardware.simulated.fault;

/** How a line is. */
public sealed interface LineState {
    /** As it should be. */
    record Sound() implements LineState {}

    /** Carries this byte for ever, and nothing else. */
    record Stuck(int value) implements LineState {}

    /** Carries nothing. */
    record Silent() implements LineState {}

    /** One end talks at half the speed of the other. */
    record WrongBaud() implements LineState {}
}
