package io.placard.kiosk.staff.door;

import java.time.Instant;

/** Where wrong tries are remembered over a restart. */
public interface AttemptMemory {
    /** What was last kept; the worst where it cannot be read or was tampered with. */
    Attempts recall(Instant now);

    /** Keeps this before it returns; where it cannot, that is logged and this process still knows. */
    void keep(Attempts attempts);
}
