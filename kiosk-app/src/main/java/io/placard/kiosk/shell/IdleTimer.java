package io.placard.kiosk.shell;

import java.time.Duration;
import java.time.Instant;

/** Tells once when nobody has touched the screen or a product for so long that the shopper counts as gone. */
public final class IdleTimer {
    private Instant lastActivity = Instant.MIN;
    private boolean isSessionOpen;

    /** A touch, a tag or a hand at a slot: opens a session or keeps it open. */
    public void activity(Instant now) {
        lastActivity = now;
        isSessionOpen = true;
    }

    /** Whether the session ends now; true once for each session. A clock that was set back counts as activity. */
    public boolean endsSession(Instant now, Duration delay) {
        if (!isSessionOpen) {
            return false;
        }
        if (now.isBefore(lastActivity)) {
            lastActivity = now;
        }
        isSessionOpen = now.isBefore(lastActivity.plus(delay));
        return !isSessionOpen;
    }
}
