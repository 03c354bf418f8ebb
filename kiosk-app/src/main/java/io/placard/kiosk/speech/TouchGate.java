package io.placard.kiosk.speech;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Touch to hear, touch again to choose. */
public final class TouchGate {
    /** So long after the words have begun the second touch counts: time to listen and to find the place again. */
    static final Duration WINDOW = Duration.ofSeconds(10);

    private @Nullable Object heard;
    private Instant heardAt = Instant.MIN;

    /**
     * Whether this touch chooses; else it only asks what is there.
     *
     * @param control equal for touches of the same thing
     */
    public boolean chooses(Object control, Instant now) {
        var chooses = control.equals(heard)
                && !now.isBefore(heardAt)
                && Duration.between(heardAt, now).compareTo(WINDOW) <= 0;
        heard = chooses ? null : control;
        heardAt = now;
        return chooses;
    }

    /** Something else was touched. */
    public void forget() {
        heard = null;
    }
}
