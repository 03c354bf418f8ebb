package io.placard.kiosk.watchdog;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** How the kiosk starts. */
public sealed interface StartMode {
    /** With everything. */
    record Normal() implements StartMode {}

    /**
     * Software rendering, no readers and sensors, the data of the cache.
     *
     * @param length after which it starts normally by itself
     * @param causes why earlier runs ended, newest last
     */
    record Safe(Instant since, Duration length, List<Cause> causes) implements StartMode {
        public Safe {
            causes = List.copyOf(causes);
        }

        /** When it is to end by itself, by the clock that was right at the start. */
        public Instant until() {
            return since.plus(length);
        }
    }

    /** When a run failed, and why in words for people. */
    record Cause(Instant at, String words) {
        /** Both on one line, for logs and operators. */
        public String line() {
            return at.truncatedTo(ChronoUnit.SECONDS) + " " + words;
        }
    }

    default boolean isSafe() {
        return this instanceof Safe;
    }

    /** Empty in a normal run. */
    default Optional<Safe> findSafe() {
        return this instanceof Safe safe ? Optional.of(safe) : Optional.empty();
    }
}
