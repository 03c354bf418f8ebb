package io.placard.hardware.serial;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * When a closed port is opened again: at once when a device comes there, and else after pauses that double. What is
 * seen at the port and the time, monotonic nanoseconds, are arguments.
 */
final class Reopening {
    /** Between two looks at a closed port; one look costs a few system calls. */
    static final Duration LOOK = Duration.ofMillis(200);

    /** A missing port that cannot be looked at (COM3, TCP) is found by opening alone, which fails cheaply. */
    private static final Duration LONGEST_MISSING = Duration.ofMillis(800);

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private Duration next = LOOK;
    private Optional<Path> seen = Optional.empty();
    private long due;

    /**
     * The port is closed, or could not be opened.
     *
     * @param isMissing whether there was nothing to open
     * @param there what is seen at the port now
     */
    void closed(boolean isMissing, Optional<Path> there, long now) {
        var longest = isMissing ? LONGEST_MISSING : LONGEST;
        var pause = shorter(next, longest);
        seen = there;
        due = now + pause.toNanos();
        next = shorter(pause.multipliedBy(2), longest);
    }

    /** Whether to try now. */
    boolean isDue(Optional<Path> there, long now) {
        boolean hasCome = there.isPresent() && !there.equals(seen);
        seen = there;
        if (hasCome) {
            steady();
        }
        return hasCome || now - due >= 0;
    }

    /** The port has been open for long enough to be trusted. */
    void steady() {
        next = LOOK;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
