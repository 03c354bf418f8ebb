package io.placard.sync.realtime;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Tells the log the life of each live connection, so that one that troubles can be followed here by its generation and
 * at the server by its socket. Belongs to the control thread.
 */
final class ConnectionLog {
    private static final Logger log = LoggerFactory.getLogger(ConnectionLog.class);
    /** In an outage the attempts from here on are told less and less often: 16th, 32nd, 64th and so on. */
    private static final int TOLD_EACH = 8;

    private long generation;
    private String server = "";
    private String socket = "";
    private int attempt;
    private Instant since = Instant.EPOCH;

    /** @param nowAttempt counted from 1 since a connection last lived long enough */
    void begins(long nowGeneration, LiveEndpoint endpoint, int nowAttempt, Instant now) {
        generation = nowGeneration;
        server = endpoint.address();
        socket = "";
        attempt = nowAttempt;
        since = now;
        line(Level.DEBUG).addKeyValue("server", server).log("Connecting to the live server");
    }

    /** @param socketId the server's name for the connection */
    void greeted(String socketId) {
        socket = socketId;
    }

    void subscribed(Instant now) {
        line(Level.INFO)
                .addKeyValue("server", server)
                .addKeyValue("took_ms", Duration.between(since, now).toMillis())
                .log("The live channel is subscribed");
    }

    /**
     * @param code of the protocol or WebSocket, 0 or -1 for none
     * @param nextAt when it is tried again
     */
    void ends(int code, String words, Instant now, Instant nextAt) {
        line(isTold() ? Level.INFO : Level.DEBUG)
                .addKeyValue("server", server)
                .addKeyValue("code", code)
                .addKeyValue("lived_ms", Duration.between(since, now).toMillis())
                .addKeyValue("next_in_ms", Duration.between(now, nextAt).toMillis())
                .log("The live connection ended: {}", words);
    }

    private boolean isTold() {
        return attempt <= TOLD_EACH || Integer.bitCount(attempt) == 1;
    }

    private LoggingEventBuilder line(Level level) {
        return log.atLevel(level)
                .addKeyValue("generation", generation)
                .addKeyValue("socket", socket)
                .addKeyValue("attempt", attempt);
    }
}
