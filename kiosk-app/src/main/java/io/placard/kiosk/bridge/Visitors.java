package io.placard.kiosk.bridge;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may watch: programs of this machine, and web pages. A page is of another site by nature, so that it is let in by
 * its origin where one is configured; one whose name was bent to this machine (DNS rebinding) betrays itself by the
 * host it asks for.
 *
 * @param origin the only page that may come; null lets any
 */
record Visitors(@Nullable String origin) {
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Why a visitor is turned away; empty where it may come in. Both as its request's headers say. */
    Optional<String> refuse(@Nullable String host, @Nullable String visitorsOrigin) {
        if (host == null || !OWN_NAMES.contains(host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT))) {
            return Optional.of("it asks for " + host + " instead of localhost");
        }
        if (origin != null && visitorsOrigin != null && !origin.equalsIgnoreCase(visitorsOrigin)) {
            return Optional.of("it is a page of " + visitorsOrigin + ", and [bridge] origin is " + origin);
        }
        return Optional.empty();
    }
}
