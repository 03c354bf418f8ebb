package io.placard.kiosk.staff.door;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How often a wrong PIN was tried since the last right one, and when last.
 *
 * @param wrong how often, at most {@link #MOST}: further ones change nothing
 * @param lastAt when the last one was tried, or when its delay began anew
 */
public record Attempts(int wrong, Instant lastAt) {
    /** After so many wrong tries in a row, this long; after fewer, not at all. */
    private static final List<Duration> DELAYS = List.of(
            Duration.ZERO,
            Duration.ZERO,
            Duration.ZERO,
            Duration.ZERO,
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15));

    /** From so many wrong tries on the delay grows no more. */
    static final int MOST = DELAYS.size() - 1;

    /** Nobody has tried. */
    static final Attempts NONE = new Attempts(0, Instant.EPOCH);

    public Attempts {
        wrong = Math.clamp(wrong, 0, MOST);
    }

    /** With the longest delay, from now on: what to believe where nothing is known. */
    static Attempts worst(Instant now) {
        return new Attempts(MOST, now);
    }

    /** With one more, now. */
    Attempts andOne(Instant now) {
        return new Attempts(wrong + 1, now);
    }

    /** How long nobody may try yet; zero where somebody may. */
    Duration left(Instant now) {
        var left = delay().minus(Duration.between(lastAt, now));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Where the clock was set back, the delay begins anew: it neither ends early nor lasts for years. */
    Attempts seenAt(Instant now) {
        return lastAt.isAfter(now) ? new Attempts(wrong, now) : this;
    }

    private Duration delay() {
        return DELAYS.get(wrong);
    }
}
