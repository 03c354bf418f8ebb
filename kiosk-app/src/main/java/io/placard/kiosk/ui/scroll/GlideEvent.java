package io.placard.kiosk.ui.scroll;

import javafx.event.Event;
import javafx.event.EventType;

/** A surface that was flung glides on by itself, each frame elsewhere; or it does so no longer. */
public final class GlideEvent extends Event {
    /** Either. */
    public static final EventType<GlideEvent> GLIDE = new EventType<>(Event.ANY, "GLIDE");

    public static final EventType<GlideEvent> STARTED = new EventType<>(GLIDE, "GLIDE_STARTED");
    public static final EventType<GlideEvent> ENDED = new EventType<>(GLIDE, "GLIDE_ENDED");

    private static final long serialVersionUID = 1;

    GlideEvent(EventType<GlideEvent> type) {
        super(type);
    }
}
