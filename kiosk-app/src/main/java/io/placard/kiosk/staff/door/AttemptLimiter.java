package io.placard.kiosk.staff.door;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Lets a PIN be tried, ever more seldom the more often it was wrong. A try counts as wrong from the moment it begins
 * until it turns out to be right, so that pulling the plug in between gains nothing. Used on one thread.
 */
public final class AttemptLimiter {
    private final AttemptMemory memory;
    private final InstantSource clock;
    private Optional<Attempts> known = Optional.empty();

    /** @param clock should not be set while the process runs: see {@link SteadyTime} */
    public AttemptLimiter(AttemptMemory memory, InstantSource clock) {
        this.memory = memory;
        this.clock = clock;
    }

    /** How long nobody may try yet; zero where somebody may. */
    public Duration left() {
        return attempts().left(clock.instant());
    }

    /** Counts a try as wrong until it turns out to be right; false, and nothing is counted, where it must wait. */
    public boolean begin() {
        if (left().isPositive()) {
            return false;
        }
        use(attempts().andOne(clock.instant()));
        return true;
    }

    /** The try that began last was right. */
    public void succeeded() {
        use(Attempts.NONE);
    }

    /** How many wrong tries there were in a row; those beyond the longest delay are not counted. */
    int wrong() {
        return attempts().wrong();
    }

    private Attempts attempts() {
        var now = clock.instant();
        var before = known.orElseGet(() -> memory.recall(now));
        var seen = before.seenAt(now);
        known = Optional.of(seen);
        if (!seen.equals(before)) {
            memory.keep(seen);
        }
        return seen;
    }

    private void use(Attempts attempts) {
        known = Optional.of(attempts);
        memory.keep(attempts);
    }
}
