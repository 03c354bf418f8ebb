package io.placard.kiosk.staff.pin;

import java.time.Duration;
import java.util.Optional;

/**
 * Tells a person's keys from those of a machine that poses as a keyboard: a key counts only where none comes within a
 * tenth of a second before or after it, so that no scan, not even a part of one, enters a digit.
 *
 * <p>Pure: times are monotonic nanoseconds; used on one thread.
 */
final class TypedKeys {
    /** A key alone for so long is a person's. */
    static final Duration ALONE = Duration.ofMillis(100);

    private static final int NOTHING = -1;

    private int held = NOTHING;
    private boolean isBurst;
    private boolean isFirst = true;
    private long lastAt;

    /**
     * A key was typed; it is held until it is known whose it is.
     *
     * @return the key before it, where that was a person's
     */
    Optional<Character> typed(char key, long now) {
        var before = quiet(now);
        isBurst = isBurst || (!isFirst && now - lastAt <= ALONE.toNanos());
        isFirst = false;
        lastAt = now;
        held = isBurst ? NOTHING : key;
        return before;
    }

    /** Nothing was typed until now: the key that was held, where it was a person's. */
    Optional<Character> quiet(long now) {
        if (isFirst || now - lastAt <= ALONE.toNanos()) {
            return Optional.empty();
        }
        isBurst = false;
        var key = held;
        held = NOTHING;
        return key == NOTHING ? Optional.empty() : Optional.of((char) key);
    }
}
