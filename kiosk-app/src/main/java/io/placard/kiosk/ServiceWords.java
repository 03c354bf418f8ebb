package io.placard.kiosk;

import io.placard.kiosk.settings.tables.SettingsProblem;
import io.placard.kiosk.watchdog.StartMode;
import io.placard.sync.SyncStatus;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How the kiosk is, in a line for {@code systemctl status}; in English, as the log. */
final class ServiceWords {
    private ServiceWords() {}

    /** Of one that cannot start. */
    static String of(List<SettingsProblem> problems) {
        var more = problems.size() > 1 ? " (and " + (problems.size() - 1) + " more)" : "";
        return "Cannot start, and says so on its screen: " + problems.getFirst().line() + more;
    }

    static String of(StartMode mode, SyncStatus sync) {
        var how = sync.listedProducts() + " products; store: " + sync.state().wireName();
        return mode.findSafe()
                .map(safe -> "Safe mode until " + safe.until().truncatedTo(ChronoUnit.SECONDS) + "; " + how)
                .orElse(how);
    }
}
