package io.placard.kiosk.operations;

import com.sun.net.httpserver.Headers;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may ask. On loopback every program of the machine may, but no web page: a page of another site betrays
 * itself by {@code Origin} or {@code Sec-Fetch-Site}, and one whose name was bent to this machine (DNS rebinding) by
 * {@code Host}. Beyond loopback every request needs the token.
 */
final class RequestGuard {
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");
    private static final String BEARER = "Bearer ";

    private final boolean isLoopback;

    @Nullable private final String token;

    RequestGuard(InetAddress bind, @Nullable String token) {
        this.isLoopback = bind.isLoopbackAddress();
        this.token = token;
    }

    /** Why the request is refused; empty where it is not. */
    Optional<Refusal> refuse(Headers headers) {
        var host = headers.getFirst("Host");
        if (!isLoopback && !hasToken(headers.getFirst("Authorization"))) {
            return Optional.of(new Refusal(401, "Send the header Authorization: Bearer and the operations token."));
        }
        if (host == null || !isOwnName(host)) {
            return Optional.of(new Refusal(403, "Ask by 127.0.0.1 or localhost; other names are refused."));
        }
        if (isOfAnotherSite(headers, host)) {
            return Optional.of(new Refusal(403, "Web pages of other sites are refused."));
        }
        return Optional.empty();
    }

    private boolean hasToken(@Nullable String authorization) {
        return token != null
                && authorization != null
                && authorization.startsWith(BEARER)
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8),
                        authorization.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8));
    }

    /** Beyond loopback any name will do: no web page knows the token. */
    private boolean isOwnName(String host) {
        return !isLoopback || LoopbackName.isIn(host);
    }

    private static boolean isOfAnotherSite(Headers headers, String host) {
        var origin = headers.getFirst("Origin");
        var site = headers.getFirst("Sec-Fetch-Site");
        return (origin != null && !isOrigin(origin, host)) || (site != null && !OWN_SITE.contains(site));
    }

    private static boolean isOrigin(String origin, String host) {
        try {
            return host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** The answer to a request that is not served. */
    record Refusal(int status, String words) {}
}
