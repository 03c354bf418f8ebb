package io.placard.kiosk.operations.access;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Those who know the operations token: programs send it each time, browsers once, for a cookie. */
final class TokenHolders implements RequestGuard.Admission {
    private static final String BEARER = "Bearer ";
    /** What a browser needs in order to show the token; it tells nothing of the kiosk. */
    private static final Set<String> BEFORE_LOGIN = Set.of(
            Login.PATH,
            "/assets/login.js",
            "/assets/style.css",
            "/assets/icon.svg",
            "/assets/InstrumentSerif-Regular.ttf");

    private final Token token;
    private final Optional<Sessions> sessions;

    TokenHolders(Token token, Optional<Sessions> sessions) {
        this.token = token;
        this.sessions = sessions;
    }

    @Override
    public boolean admits(String method, URI target, Headers headers) {
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
}
