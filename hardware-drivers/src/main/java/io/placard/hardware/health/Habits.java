package io.placard.hardware.health;

import java.time.Duration;
import java.util.Optional;

/**
 * What is usual for a kind of device.
 *
 * @param silentAfter after so long without a byte something is wrong; empty for a device that is silent by nature, as a
 *     reader with nothing on it
 * @param jitters whether distances to the same thing differ by a mm every now and then; sensors that filter, or count
 *     in cm or inches, repeat themselves for hours
 */
public record Habits(Optional<Duration> silentAfter, boolean jitters) {
    /** Talks when there is something to tell. */
    public static final Habits SILENT_BY_NATURE = new Habits(Optional.empty(), false);

    /** Slow sensors say something every 5 s (CarSonar), readers that are asked or alive every second. */
    private static final Duration USUAL_SILENCE = Duration.ofSeconds(10);

    private static final int QUESTIONS = 3;

    /** Talks all the time, or answers whenever it is asked. */
    public static Habits talking() {
        return new Habits(Optional.of(USUAL_SILENCE), false);
    }

    /** The same, for a device that may be silent for so long without anything being wrong. */
    public Habits withPauses(Duration pause) {
        return new Habits(silentAfter.map(usual -> usual.compareTo(pause) < 0 ? pause : usual), jitters);
    }

    /** The same, for a device that is asked so seldom. */
    public Habits askedEvery(Duration poll) {
        return withPauses(poll.multipliedBy(QUESTIONS));
    }

    /** The same, for a sensor of this kind. */
    public Habits withJitter(boolean doesJitter) {
        return new Habits(silentAfter, doesJitter);
    }
}
