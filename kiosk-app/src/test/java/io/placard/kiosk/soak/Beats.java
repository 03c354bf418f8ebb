package io.placard.kiosk.soak;

import com.fasterxml.jackson.databind.JsonNode;
import io.placard.kiosk.shopper.Eyes;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Looks twice a second how long ago the JavaFX thread last answered the kiosk's own watchdog, which asks each second.
 * Safe to use from any thread.
 */
final class Beats {
    /**
     * Asked each second and looked at within half of one: older than this, and an answer to one question was still due
     * when the next one came.
     */
    static final long MISSED_MS = 2500;

    private static final Duration LOOK = Duration.ofMillis(500);
    private static final long LATE_MS = 1000;

    private final Eyes eyes;
    private final Shift shift;
    private final Counts counts;
    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong longestNow = new AtomicLong();
    private final AtomicLong missed = new AtomicLong();
    private final AtomicLong unanswered = new AtomicLong();
    private final AtomicLong looks = new AtomicLong();
    private boolean isMissing;

    Beats(Eyes eyes, Shift shift, Counts counts) {
        this.eyes = eyes;
        this.shift = shift;
        this.counts = counts;
    }

    void start() {
        Actor.start("beats", shift, counts, this::look);
    }

    /** The longest so far, ms. */
    long longestMs() {
        return longest.get();
    }

    /** The longest since this was last asked, ms. */
    long takeLongestMs() {
        return longestNow.getAndSet(0);
    }

    /** How often beats were missed, each time counted once however long it was. */
    long missed() {
        return missed.get();
    }

    /** How often the kiosk did not tell its status. */
    long unanswered() {
        return unanswered.get();
    }

    long looks() {
        return looks.get();
    }

    private void look() throws InterruptedException {
        var begun = System.nanoTime();
        if (!shift.pause(LOOK)) {
            return;
        }
        if (Duration.ofNanos(System.nanoTime() - begun).minus(LOOK).toMillis() > LATE_MS) {
            // Then it is this computer that has no time.
            counts.add("looks that came a second late");
        }
        looks.incrementAndGet();
        try {
            see(eyes.status());
        } catch (IOException _) {
            unanswered.incrementAndGet();
        }
    }

    private void see(JsonNode status) {
        var age = status.path("watchdog").path("last_pulse_ms").asLong();
        longest.accumulateAndGet(age, Math::max);
        longestNow.accumulateAndGet(age, Math::max);
        if (age > MISSED_MS && !isMissing) {
            missed.incrementAndGet();
        }
        isMissing = age > MISSED_MS;
    }
}
