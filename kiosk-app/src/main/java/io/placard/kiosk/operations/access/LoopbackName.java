package io.placard.kiosk.operations.access;

import java.util.Locale;
import java.util.Set;

/**
 * The names this machine goes by on loopback. Whoever asks for another one while talking to loopback is a web page
 * whose name was bent to this machine (DNS rebinding).
 */
public final class LoopbackName {
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private LoopbackName() {}

    /** Whether a request's {@code Host} header, with a port or without, names this machine. */
    public static boolean isIn(String host) {
        return NAMES.contains(host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT));
    }
}
