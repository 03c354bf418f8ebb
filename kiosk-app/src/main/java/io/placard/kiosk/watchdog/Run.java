package io.placard.kiosk.watchdog;

import java.time.Instant;
import java.util.Optional;

/**
 * One run of the program.
 *
 * @param isSafe whether it ran in safe mode
 * @param ending empty while it runs, and where it could not say that it ended
 */
record Run(Instant startedAt, boolean isSafe, Optional<Ending> ending) {
    /** What became of a run; the cause is for people. */
    record Ending(Instant at, End how, String cause) {}

    Run endedAt(Instant at, End how, String cause) {
        return new Run(startedAt, isSafe, Optional.of(new Ending(at, how, cause)));
    }
}
