package io.placard.sync.realtime;

import java.time.Duration;

/**
 * How long a live server may take for what before a connection to it is given up.
 *
 * @param connecting from the first packet to the greeting
 * @param subscribing from the greeting to the subscription
 * @param activity after this much silence the client pings; at least a second
 * @param pong so long the server may take for the pong; at least a second
 * @param silence this much of it ends a connection, whatever the client makes of pings and pongs
 * @param authorizing the back end may take for its leave to join a private channel
 * @param goodbye the server may take to answer ours before the line is cut
 */
record LineLimits(
        Duration connecting,
        Duration subscribing,
        Duration activity,
        Duration pong,
        Duration silence,
        Duration authorizing,
        Duration goodbye) {
    static final LineLimits DEFAULT = new LineLimits(
            Duration.ofSeconds(15),
            Duration.ofSeconds(10),
            Duration.ofSeconds(25),
            Duration.ofSeconds(8),
            Duration.ofSeconds(38),
            Duration.ofSeconds(6),
            Duration.ofMillis(500));
}
