package io.placard.hardware.ultrasonic;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Tells from distances whether something covers the slot, for sensors of 10 to 20 readings a second. A hand shows after
 * three readings, so within 200 to 300 ms of an A02YYUW. All times are monotonic nanoseconds; the same thread makes all
 * calls.
 */
public final class DistanceGate {
    /** Readings jump by 10 to 30 mm on a target that stands still; single ones by much more. */
    private static final int MEDIAN_OF = 3;

    private static final int HYSTERESIS_MM = 20;
    private static final int HYSTERESIS_PERCENT = 10;
    private static final int CONFIRM_COVERED = 2;
    private static final int CONFIRM_UNCOVERED = 3;
    private static final long MIN_HOLD = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long UNKNOWN_AFTER = TimeUnit.SECONDS.toNanos(2);

    private final int coveredMm;
    private final int uncoveredMm;
    private final SensorRange range;
    private final MedianFilter median = new MedianFilter(MEDIAN_OF);
    private State state = State.UNKNOWN;
    private State wanted = State.UNKNOWN;
    private int votes;
    private boolean saidCovered;
    private long stateSince;
    private long lastReading;

    /**
     * A gate that knows nothing yet.
     *
     * @param coveredMm the slot counts as covered at this distance or nearer, mm
     */
    public DistanceGate(int coveredMm, SensorRange range) {
        this.coveredMm = coveredMm;
        this.uncoveredMm = coveredMm + Math.max(HYSTERESIS_MM, coveredMm * HYSTERESIS_PERCENT / 100);
        this.range = range;
    }

    /**
     * A reading came. Beyond the sensor's range nothing is there. Nearer than its range it is blind, and says 0 both
     * for a finger and for nothing: the slot stays what it was.
     */
    public Optional<SlotChange> reading(int mm, long now) {
        lastReading = now;
        if (mm < range.minMm()) {
            return Optional.empty();
        }
        var middle = median.accept(mm);
        return middle.isPresent() ? vote(middle.getAsInt(), now) : Optional.empty();
    }

    /**
     * Nothing was read until {@code now}. After two seconds the gate no longer claims to know.
     *
     * @return whether it gave up just now
     */
    public boolean quiet(long now) {
        if (state == State.UNKNOWN || now - lastReading < UNKNOWN_AFTER) {
            return false;
        }
        state = State.UNKNOWN;
        wanted = State.UNKNOWN;
        votes = 0;
        median.reset();
        return true;
    }

    private Optional<SlotChange> vote(int mm, long now) {
        var seen = judge(mm);
        votes = seen == wanted ? votes + 1 : 1;
        wanted = seen;
        boolean isHeld = state != State.UNKNOWN && now - stateSince < MIN_HOLD;
        if (seen == state || isHeld || votes < votesNeeded(seen)) {
            return Optional.empty();
        }
        return change(seen, now);
    }

    private State judge(int mm) {
        if (mm <= coveredMm) {
            return State.COVERED;
        }
        boolean isClear = mm >= uncoveredMm || state == State.UNKNOWN;
        return isClear ? State.UNCOVERED : state;
    }

    private static int votesNeeded(State seen) {
        return seen == State.COVERED ? CONFIRM_COVERED : CONFIRM_UNCOVERED;
    }

    /** What the gate finds at first is silent, but what it said to be covered it also says to be free. */
    private Optional<SlotChange> change(State next, long now) {
        boolean wasKnown = state != State.UNKNOWN;
        state = next;
        stateSince = now;
        boolean isCovered = next == State.COVERED;
        if (!wasKnown && (isCovered || !saidCovered)) {
            return Optional.empty();
        }
        saidCovered = isCovered;
        return Optional.of(isCovered ? SlotChange.COVERED : SlotChange.UNCOVERED);
    }

    private enum State {
        UNKNOWN,
        COVERED,
        UNCOVERED
    }
}
