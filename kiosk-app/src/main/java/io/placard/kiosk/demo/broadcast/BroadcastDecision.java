package io.placard.kiosk.demo.broadcast;

/** Whether a change is told to the kiosks, and why not. */
public enum BroadcastDecision {
    BROADCAST,
    /** Outside the broadcasting hours. */
    OUT_OF_HOURS,
    /** The point of sale's webhook made it. */
    FROM_POINT_OF_SALE,
    /** The update lists {@code stock} with equal old and new. */
    EQUAL_STOCK,
    /** No field changed that the back end broadcasts. */
    NOTHING_RELEVANT,
    /** The event is larger than Pusher takes. */
    TOO_LARGE
}
