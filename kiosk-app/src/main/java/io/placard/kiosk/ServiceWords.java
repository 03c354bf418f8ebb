package io.placard.kiosk;

import io.placard.kiosk.watchdog.StartMode;
import io.placard.sync.SyncStatus;
import java.time.temporal.ChronoUnit;

/** How the kiosk is, in a line for {@code systemctl status}; in English, as the log. */
final class ServiceWords {
    private ServiceWords() {}

    static String of(StartMode mode, SyncStatus sync) {
        var how = sync.listedProducts() + " products; store: " + sync.state().wireName();
        return mode.findSafe()
                .map(safe -> "Safe mode until " + safe.until().truncatedTo(ChronoUnit.SECONDS) + "; " + how)
                .orElse(how);
    }
}
