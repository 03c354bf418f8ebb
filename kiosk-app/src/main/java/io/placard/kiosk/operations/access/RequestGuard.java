package io.placard.kiosk.operations.access;

import com.sun.net.httpserver.Headers;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may ask. On loopback every program of the machine may, but no web page: a page of another site betrays
 * itself by {@code Origin} or {@code Sec-Fetch-Site}, and one whose name was bent to this machine (DNS rebinding) by
 * {@code Host}. Beyond loopback every request needs the token.
 *
 * <p>A request that two programs could read differently is refused, whoever sends it.
 */
public final class RequestGuard {
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");
    private static final String BEARER = "Bearer ";
    /** Headers that decide something here; of two with one name it would be a guess which one counts. */
    private static final List<String> ONCE =
            List.of("Host", "Origin", "Sec-Fetch-Site", "Authorization", "Cookie", "Content-Type");
    /** All paths are of these characters, so that nothing needs to be decoded or resolved. */
    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9._/-]*");

    /** What a browser needs in order to show the token; it tells nothing of the kiosk. */
    private static final Set<String> BEFORE_LOGIN = Set.of(
            Login.PATH,
            "/assets/login.js",
            "/assets/style.css",
            "/assets/icon.svg",
            "/assets/InstrumentSerif-Regular.ttf");

    private final boolean isLoopback;
    private final Token token;
    private final Optional<Sessions> sessions;

    /** For an endpoint at this address. Browsers may log in where there are {@code sessions}: over TLS. */
    public RequestGuard(InetAddress bind, Token token, Optional<Sessions> sessions) {
        this.isLoopback = bind.isLoopbackAddress();
        this.token = token;
        this.sessions = sessions;
    }

    /** Why the request is refused; empty where it is not. */
    public Optional<Refusal> refuse(String method, URI target, Headers headers) {
        if (!isLoopback && !isKnown(method, target, headers)) {
            return refusal(401, "Send the header Authorization: Bearer and the operations token.");
        }
        var twice = ONCE.stream().filter(name -> isTwice(headers, name)).findFirst();
        if (twice.isPresent()) {
            return refusal(400, "Send the header " + twice.get() + " once.");
        }
        var host = headers.getFirst("Host");
        if (host == null || !isOwnName(host)) {
            return refusal(403, "Ask by 127.0.0.1 or localhost; other names are refused.");
        }
        if (isOfAnotherSite(headers, host)) {
            return refusal(403, "Web pages of other sites are refused.");
        }
        if (!isPlain(target)) {
            return refusal(400, "Ask for a path like /status, as it is.");
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refusal(int status, String words) {
        return Optional.of(new Refusal(status, words));
    }

    private boolean isKnown(String method, URI target, Headers headers) {
        return hasToken(headers.getFirst("Authorization"))
                || (sessions.isPresent()
                        && BEFORE_LOGIN.contains(target.toString().replaceFirst("\\?.*", "")))
                || hasSession(method, headers);
    }

    private boolean hasToken(@Nullable String authorization) {
        return authorization != null
                && authorization.startsWith(BEARER)
                && token.is(authorization.substring(BEARER.length()).strip());
    }

    /** A browser sends the cookie whoever made it ask; only what the page itself asked for may change anything. */
    private boolean hasSession(String method, Headers headers) {
        return sessions.filter(each -> each.isIn(headers.getFirst("Cookie"))).isPresent()
                && (method.equals("GET") || headers.containsKey("Origin"));
    }

    private static boolean isTwice(Headers headers, String name) {
        var values = headers.get(name);
        return values != null && values.size() > 1;
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

    /** A target with a host of its own would tell another one than the header that was looked at. */
    private static boolean isPlain(URI target) {
        var path = target.getRawPath();
        return target.getScheme() == null
                && target.getRawAuthority() == null
                && PATH.matcher(path).matches()
                && !path.contains("//")
                && !path.contains("/.");
    }

    /**
     * The answer to a request that is not served.
     *
     * @param status HTTP's
     */
    public record Refusal(int status, String words) {}
}
