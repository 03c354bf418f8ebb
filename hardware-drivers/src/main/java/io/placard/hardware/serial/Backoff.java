package io.placard.hardware.serial;

import java.time.Duration;

/** How long to wait before a port is opened again: doubles from 0.2 s to 5 s. */
final class Backoff {
    private static final Duration SHORTEST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private Duration next = SHORTEST;

    Duration next() {
        var wait = next;
        var doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return wait;
    }

    void reset() {
        next = SHORTEST;
    }
}
