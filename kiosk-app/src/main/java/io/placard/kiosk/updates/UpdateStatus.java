package io.placard.kiosk.updates;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the program that installs updates has found and done.
 *
 * @param newest the newest version in the shop's repository; empty where it was never read
 * @param trouble what went wrong when it last tried; empty where nothing did
 * @param last what was last done to the installed version, in words
 * @param failed versions that were installed and taken back; they are not tried again
 */
public record UpdateStatus(
        Optional<String> newest,
        Optional<Instant> checkedAt,
        Optional<String> trouble,
        Optional<String> last,
        Optional<Instant> lastAt,
        List<String> failed) {
    public UpdateStatus {
        failed = List.copyOf(failed);
    }

    /** What is still to be installed over this version. */
    public Optional<String> pending(String installed) {
        return newest.filter(version -> !version.equals(installed) && !failed.contains(version));
    }
}
