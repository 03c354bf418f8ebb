package io.placard.kiosk.updates;

import io.placard.kiosk.updates.QuietTime.Stretch;
import java.util.Optional;

/**
 * How it stands with updates.
 *
 * @param installed the version that runs
 * @param quiet when one may next be installed; empty for never
 */
public record Updates(String installed, UpdateStatus status, boolean automatic, Optional<Stretch> quiet) {
    /** What is to be installed by itself or by hand. */
    public Optional<String> pending() {
        return status.pending(installed);
    }
}
