package io.placard.kiosk.operations.access;

import com.sun.net.httpserver.Headers;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides who may ask. On loopback every program of the machine may, but no web page: a page of another site betrays
 * itself by {@code Origin} or {@code Sec-Fetch-Site}, and one whose name was bent to this machine (DNS rebinding) by
 * {@code Host}. Beyond loopback it must know who asks.
 *
 * <p>A request that two programs could read differently is refused, whoever sends it.
 */
public final class RequestGuard {
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");
    /** Headers that decide something here; of two with one name it would be a guess which one counts. */
    private static final List<String> ONCE =
            List.of("Host", "Origin", "Sec-Fetch-Site", "Authorization", "Cookie", "Content-Type");
    /** All paths are of these characters, so that nothing needs to be decoded or resolved. */
    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9._/-]*");

    private final Optional<Admission> admission;
    private final String advice;

    private RequestGuard(Optional<Admission> admission, String advice) {
        this.admission = admission;
        this.advice = advice;
    }

    /** For an endpoint on loopback. */
    public static RequestGuard onLoopback() {
        return new RequestGuard(Optional.empty(), "");
    }

    /** For one that others can reach; {@code advice} tells whom it does not admit what to do. */
    public static RequestGuard admitting(Admission admission, String advice) {
        return new RequestGuard(Optional.of(admission), advice);
    }

    /** For an endpoint at this address. Browsers may log in where there are {@code sessions}: over TLS. */
    public static RequestGuard at(InetAddress bind, Token token, Optional<Sessions> sessions) {
        return bind.isLoopbackAddress()
                ? onLoopback()
                : admitting(
                        new TokenHolders(token, sessions),
                        "Send the header Authorization: Bearer and the operations token.");
    }

    /** Why the request is refused; empty where it is not. */
    public Optional<Refusal> refuse(String method, URI target, Headers headers) {
        if (admission.isPresent() && !admission.get().admits(method, target, headers)) {
            return refusal(401, advice);
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

    private static boolean isTwice(Headers headers, String name) {
        var values = headers.get(name);
        return values != null && values.size() > 1;
    }

    /** Beyond loopback any name will do: no web page knows what it would be admitted for. */
    private boolean isOwnName(String host) {
        return admission.isPresent() || LoopbackName.isIn(host);
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

    /** Whether the endpoint knows who asks. */
    @FunctionalInterface
    public interface Admission {
        boolean admits(String method, URI target, Headers headers);
    }

    /**
     * The answer to a request that is not served.
     *
     * @param status HTTP's
     */
    public record Refusal(int status, String words) {}
}
