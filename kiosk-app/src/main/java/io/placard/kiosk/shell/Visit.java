package io.placard.kiosk.shell;

/**
 * One showing of a route.
 *
 * @param causeMicros when the touch, frame or event that caused it happened, microseconds since the epoch
 */
public record Visit(Route route, Source source, long causeMicros) {}
