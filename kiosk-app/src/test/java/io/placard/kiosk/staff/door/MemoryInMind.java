package io.placard.kiosk.staff.door;

import java.time.Instant;

/** Remembers as a disk does, without one. */
final class MemoryInMind implements AttemptMemory {
    private Attempts kept = Attempts.NONE;

    @Override
    public Attempts recall(Instant now) {
        return kept;
    }

    @Override
    public void keep(Attempts attempts) {
        kept = attempts;
    }
}
