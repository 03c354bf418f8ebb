package io.placard.hardware.serial;

/**
 * When something happened, by both clocks.
 *
 * @param nanos monotonic, for durations
 * @param epochMicros since the epoch, for people and traces; may jump when the clock is set
 */
public record Moment(long nanos, long epochMicros) {}
