package io.placard.sync.realtime;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a store's live events are to be had.
 *
 * @param host a Pusher cluster's host or a self-hosted server
 * @param authUrl asked for leave to subscribe to a private channel; null for a public one
 * @param trustStore certificates that the server's may descend from, besides the usual ones
 */
public record LiveEndpoint(
        String appKey,
        String host,
        int port,
        boolean tls,
        String channel,
        @Nullable URI authUrl,
        @Nullable Path trustStore) {

    /** The host that serves a cluster of Pusher's own, such as {@code us2}. */
    public static String hostOfCluster(String cluster) {
        return "ws-" + cluster + ".pusher.com";
    }

    /** Where the server is, for messages. */
    public String address() {
        return host + ":" + port;
    }

    Optional<URI> findAuthUrl() {
        return Optional.ofNullable(authUrl);
    }

    Optional<Path> findTrustStore() {
        return Optional.ofNullable(trustStore);
    }
}
