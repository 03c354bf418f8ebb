package io.placard.kiosk.operations;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.Headers;
import io.placard.kiosk.operations.access.RequestGuard;
import io.placard.kiosk.operations.access.RequestGuard.Refusal;
import io.placard.kiosk.operations.web.Answer;
import io.placard.kiosk.operations.web.Endpoint;
import io.placard.kiosk.operations.web.RefusedException;
import io.placard.kiosk.operations.web.Request;
import io.placard.kiosk.setup.Pairing;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Decides who may set the kiosk up. On loopback everybody who could ask a running kiosk. Beyond it only a browser that
 * has exchanged the code on the kiosk's screen for a cookie; until then it gets the page that asks for the code.
 */
final class PairedGuard {
    private static final String COOKIE = "placard-setup";
    private static final String PAIR = "/setup/pair";
    private static final String PAGE = "/setup";
    private static final String ASSETS = "/assets/";

    private final boolean isLoopback;
    private final Pairing pairing;
    private final RequestGuard guard;

    PairedGuard(boolean isLoopback, Pairing pairing) {
        this.isLoopback = isLoopback;
        this.pairing = pairing;
        guard = isLoopback
                ? RequestGuard.onLoopback()
                : RequestGuard.admitting(
                        (_, target, headers) -> isForAll(target.getPath()) || isPaired(headers),
                        "Enter the code that the kiosk's screen shows.");
    }

    boolean asksForCode() {
        return !isLoopback;
    }

    List<Endpoint> endpoints() {
        return List.of(Endpoint.post(PAIR, this::pair));
    }

    /** Why the request is refused; empty where it is not. */
    Optional<Refusal> refuse(String method, URI target, Headers headers) {
        return guard.refuse(method, target, headers);
    }

    private static boolean isForAll(String path) {
        return path.equals("/") || path.equals(PAGE) || path.equals(PAIR) || path.startsWith(ASSETS);
    }

    private boolean isPaired(Headers headers) {
        return headers.getOrDefault("Cookie", List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split(";", -1)))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(COOKIE + "="))
                .anyMatch(cookie -> pairing.isPaired(cookie.substring(COOKIE.length() + 1)));
    }

    private Answer pair(Request request) throws RefusedException {
        return switch (pairing.exchange(request.needText("code"), System.nanoTime())) {
            case Pairing.Answer.Paired(var token) ->
                Answer.json(JsonNodeFactory.instance.objectNode().put("paired", true))
                        .with("Set-Cookie", COOKIE + "=" + token + "; Path=/; HttpOnly; SameSite=Strict; Secure");
            case Pairing.Answer.Wrong(var left)
            when left > 0 -> throw new RefusedException(403, "That is not the code. Tries left: " + left + ".");
            case Pairing.Answer.Wrong _ ->
                throw new RefusedException(
                        403, "That was not the code. The kiosk shows a new one, which counts in a minute.");
            case Pairing.Answer.Later(var left) ->
                throw new RefusedException(429, "After wrong tries none counts for " + (left.toSeconds() + 1) + " s.");
        };
    }
}
