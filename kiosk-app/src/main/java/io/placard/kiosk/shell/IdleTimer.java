package io.placard.kiosk.shell;

import java.time.Duration;
import java.time.Instant;

/** Tells when nobody has touched the screen or a product for so long that the shopper counts as gone. */
public final class IdleTimer {
    private Instant lastActivity;

    public IdleTimer(Instant start) {
        this.lastActivity = start;
    }

    /** A touch, a tag or a hand at a slot. */
    public void activity(Instant now) {
        lastActivity = now;
    }

    /** Whether the session has ended. A clock that was set back counts as activity. */
    public boolean isIdle(Instant now, Duration delay) {
        if (now.isBefore(lastActivity)) {
            lastActivity = now;
        }
        return !now.isBefore(lastActivity.plus(delay));
    }
}
