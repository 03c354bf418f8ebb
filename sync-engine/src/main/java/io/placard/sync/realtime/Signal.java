package io.placard.sync.realtime;

/** What a connection has to say. */
public sealed interface Signal {
    /** Which connection says it. */
    long generation();

    /**
     * The server has greeted; the channel is being subscribed.
     *
     * @param socketId by which the server knows the connection
     */
    record Connected(long generation, String socketId) implements Signal {}

    /** The channel is subscribed: from here on events arrive. */
    record Subscribed(long generation) implements Signal {}

    /** The server is there, though it had no event for us. */
    record Heard(long generation) implements Signal {}

    /**
     * An event on the channel.
     *
     * @param data the event's data as the server sent it; empty where it sent none
     * @param receivedMicros when it came in, microseconds since the epoch
     */
    record Frame(long generation, String event, String data, long receivedMicros) implements Signal {}

    /** Something came in that is no event. */
    record Garbled(long generation, String words) implements Signal {}

    /** The channel cannot be had as the kiosk is set up: asking again will not help. */
    record Forbidden(long generation, String words) implements Signal {}

    /** The server complains, by a code of the protocol, or 0 where it gave none. */
    record Complaint(long generation, int code, String words) implements Signal {}

    /** The connection is over, by a WebSocket or protocol close code; -1 where the line broke. */
    record Closed(long generation, int code, String words) implements Signal {}
}
