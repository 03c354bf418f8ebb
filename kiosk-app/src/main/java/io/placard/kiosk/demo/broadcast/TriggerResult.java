package io.placard.kiosk.demo.broadcast;

/** What the live server made of a trigger. */
public enum TriggerResult {
    ACCEPTED,
    /** It will never take this event: too large, or wrongly signed. */
    REFUSED,
    /** It could not be reached or is busy; the same event may pass later. */
    UNREACHABLE
}
