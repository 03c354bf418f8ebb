package io.placard.sync.rest;

import java.net.URI;
import java.time.Duration;

/**
 * Where the API is and how long to wait for it.
 *
 * @param apiUrl the API's base, without the catalogue id
 * @param token the store token; never logged
 */
public record ApiSettings(URI apiUrl, long catalogId, String token, Timeouts timeouts) {
    @Override
    public String toString() {
        return "ApiSettings[" + apiUrl + "/" + catalogId + "]";
    }

    /**
     * How long to wait.
     *
     * @param connect for TCP and TLS
     * @param read for the next bytes, and to get rid of bytes
     * @param call for a whole request with its answer
     */
    public record Timeouts(Duration connect, Duration read, Duration call) {
        /** Enough for a slow shop line with a full page of products. */
        public static final Timeouts DEFAULT =
                new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(60));
    }
}
