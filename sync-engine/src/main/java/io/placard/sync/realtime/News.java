package io.placard.sync.realtime;

/** What the supervised live channel tells the engine. */
public sealed interface News {
    /** Events arrive from here on; whatever happened before has to be read. */
    record Up() implements News {}

    /** Events have stopped, or could not be had; it is being tried again. */
    record Down(String words) implements News {}

    /** The server will not serve this kiosk as it is set up; it is asked again now and then. */
    record Refused(String words) implements News {}

    /** An event came in. */
    record Arrived(Signal.Frame frame) implements News {}

    /** Something came in that nobody can read: it may have been an event. */
    record Unreadable(String words) implements News {}
}
