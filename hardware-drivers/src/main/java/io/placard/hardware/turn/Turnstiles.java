package io.placard.hardware.turn;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The turnstiles of one kiosk, by the names of their groups. Safe to use from any thread. */
public final class Turnstiles {
    /** Far longer than any sensor takes to answer or to be given up. */
    private static final Duration LEASE = Duration.ofMillis(500);

    /** Sound goes 6.9 m in it: an echo from 3.4 m away is gone by then. A judgement, not a datasheet's figure. */
    private static final Duration LULL = Duration.ofMillis(20);

    private final Map<String, Turnstile> byGroup = new ConcurrentHashMap<>();

    /** A turn in this group. */
    public Turn join(String group) {
        return byGroup.computeIfAbsent(group, _ -> new Turnstile(LEASE, LULL)).join();
    }
}
