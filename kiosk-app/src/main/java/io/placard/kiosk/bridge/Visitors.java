package io.placard.kiosk.bridge;

import io.placard.kiosk.operations.access.LoopbackName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may watch: programs of this machine, and web pages. A page is of another site by nature, so that it is let in by
 * its origin where one is configured; one whose name was bent to this machine (DNS rebinding) betrays itself by the
 * host it asks for.
 *
 * @param origin the only page that may come; null lets any
 */
record Visitors(@Nullable String origin) {
    /** Why a visitor is turned away; empty where it may come in. Both as its request's headers say. */
    Optional<String> refuse(@Nullable String host, @Nullable String visitorsOrigin) {
        if (host == null || !LoopbackName.isIn(host)) {
            return Optional.of("it asks for " + host + " instead of localhost");
        }
        if (origin != null && visitorsOrigin != null && !origin.equalsIgnoreCase(visitorsOrigin)) {
            return Optional.of("it is a page of " + visitorsOrigin + ", and [bridge] origin is " + origin);
        }
        return Optional.empty();
    }
}
