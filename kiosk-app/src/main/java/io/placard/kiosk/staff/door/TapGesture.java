package io.placard.kiosk.staff.door;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Recognises five taps on one place within three seconds, with none elsewhere between them. Used on one thread. */
public final class TapGesture {
    private static final int TAPS = 5;
    private static final Duration WITHIN = Duration.ofSeconds(3);

    private final Deque<Instant> taps = new ArrayDeque<>(TAPS);

    /** Starts without a tap. */
    public TapGesture() {}

    /**
     * Somebody tapped there.
     *
     * @return whether that completes the gesture; the next one starts afresh. A clock that was set back does too
     */
    public boolean tap(Instant now) {
        var earliest = now.minus(WITHIN);
        taps.removeIf(tap -> tap.isBefore(earliest) || tap.isAfter(now));
        taps.add(now);
        if (taps.size() < TAPS) {
            return false;
        }
        taps.clear();
        return true;
    }

    /** Somebody tapped elsewhere: whoever taps about makes no gesture. */
    public void elsewhere() {
        taps.clear();
    }
}
