package io.placard.hardware;

import io.placard.hardware.health.Habits;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Whether what one device says makes sense. Times are monotonic nanoseconds; for the device's thread. */
final class Sense {
    /** So many bytes in a row without one valid frame are no bad luck: more than four frames of any driver here. */
    private static final int BYTES_TO_MAKE_SENSE = 64;

    /** Bytes this far apart are stray noise, not a device talking. */
    private static final long APART_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final long overdueNanos;
    private int bytesWithoutFrame;
    private long lastByte;
    private long lastMade;

    Sense(Habits habits) {
        overdueNanos = habits.silentAfter().map(Duration::toNanos).orElse(Long.MAX_VALUE);
    }

    /** A frame held, or there is a new line, over which nothing can have come yet. */
    void made(long now) {
        bytesWithoutFrame = 0;
        lastMade = now;
    }

    /** A byte came, of which is not known yet whether a frame ends with it. */
    void byteCame(long now) {
        bytesWithoutFrame++;
        lastByte = now;
    }

    /** All that came before was told. */
    void passed(long silentUntil) {
        if (silentUntil - lastByte >= APART_NANOS) {
            bytesWithoutFrame = 0;
        }
    }

    /** Whether much has come that was no frame. */
    boolean isLacking() {
        return bytesWithoutFrame > BYTES_TO_MAKE_SENSE;
    }

    /** Whether no frame has held for longer than such a device is ever silent. */
    boolean isOverdue(long now) {
        return now - lastMade >= overdueNanos;
    }
}
