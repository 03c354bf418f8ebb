package io.placard.kiosk.demo.broadcast;

/** The way to the live server. */
@FunctionalInterface
public interface Trigger {
    /** Hands one event over; blocks until the server has answered, a few seconds at most. */
    TriggerResult send(LiveEvent event);
}
