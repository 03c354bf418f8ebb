package io.placard.kiosk.shell;

/**
 * One showing of a route.
 *
 * @param isReturn whether the way back led here, so that the page is shown as it was left
 * @param causeMicros when the touch, frame or event that caused it happened, microseconds since the epoch
 */
public record Visit(Route route, Source source, boolean isReturn, long causeMicros) {}
