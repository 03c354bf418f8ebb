package io.placard.hardware.ultrasonic;

import java.util.Optional;

/**
 * Tells from distances whether something covers the slot. With the settings for unfiltered sensors a hand shows after
 * three readings, so within 200 to 300 ms of an A02YYUW. All times are monotonic nanoseconds; the same thread makes all
 * calls, but for {@link #setCoveredMm}.
 */
public final class DistanceGate {
    private final GateSettings settings;
    private final MedianFilter median;
    private volatile Thresholds thresholds;
    private State state = State.UNKNOWN;
    private State wanted = State.UNKNOWN;
    private State told = State.UNKNOWN;
    private int votes;
    private long stateSince;
    private long lastReading;

    /**
     * A gate that knows nothing yet.
     *
     * @param coveredMm the slot counts as covered at this distance or nearer, mm
     */
    public DistanceGate(int coveredMm, GateSettings settings) {
        this.settings = settings;
        this.thresholds = new Thresholds(coveredMm, settings.uncoveredMm(coveredMm));
        this.median = new MedianFilter(settings.medianOf());
    }

    /** The threshold, mm. Any thread may ask. */
    public int coveredMm() {
        return thresholds.coveredMm;
    }

    /** Changes the threshold, mm, for the next reading. Any thread may call it. */
    public void setCoveredMm(int coveredMm) {
        thresholds = new Thresholds(coveredMm, settings.uncoveredMm(coveredMm));
    }

    /**
     * A reading came. Beyond the sensor's range nothing is there. Nearer than its range it is blind, and what that
     * means is a setting.
     */
    public Optional<SlotChange> reading(int mm, long now) {
        lastReading = now;
        if (settings.range().isBeyond(mm)) {
            return measured(SensorRange.NOTHING_MM, now);
        }
        if (!settings.range().isBlindAt(mm)) {
            return measured(mm, now);
        }
        return switch (settings.blind()) {
            case HOLD -> Optional.empty();
            case COVERED -> measured(0, now);
            case FREE -> measured(SensorRange.NOTHING_MM, now);
        };
    }

    /**
     * Nothing was read until {@code now}. After a while the gate no longer claims to know.
     *
     * @return whether it gave up just now
     */
    public boolean quiet(long now) {
        if (state == State.UNKNOWN
                || now - lastReading < settings.unknownAfter().toNanos()) {
            return false;
        }
        state = State.UNKNOWN;
        wanted = State.UNKNOWN;
        votes = 0;
        median.reset();
        return true;
    }

    private Optional<SlotChange> measured(int mm, long now) {
        var middle = median.accept(mm);
        return middle.isPresent() ? vote(middle.getAsInt(), now) : Optional.empty();
    }

    private Optional<SlotChange> vote(int mm, long now) {
        var seen = judge(mm);
        votes = seen == wanted ? votes + 1 : 1;
        wanted = seen;
        boolean isHeld = state != State.UNKNOWN
                && now - stateSince < settings.confirm().hold().toNanos();
        if (seen == state || isHeld || votes < votesNeeded(seen)) {
            return Optional.empty();
        }
        return change(seen, now);
    }

    private State judge(int mm) {
        var limits = thresholds;
        if (mm <= limits.coveredMm) {
            return State.COVERED;
        }
        boolean isClear = mm >= limits.uncoveredMm || state == State.UNKNOWN;
        return isClear ? State.UNCOVERED : state;
    }

    private int votesNeeded(State seen) {
        var confirm = settings.confirm();
        return seen == State.COVERED ? confirm.covered() : confirm.uncovered();
    }

    /** What the gate finds at first is silent, but what it told to be covered it also tells to be free. */
    private Optional<SlotChange> change(State next, long now) {
        boolean isFirst = state == State.UNKNOWN;
        state = next;
        stateSince = now;
        boolean isFreed = next == State.UNCOVERED && told == State.COVERED;
        if (isFirst && !isFreed && (!settings.emitsInitial() || next == told)) {
            return Optional.empty();
        }
        told = next;
        return Optional.of(next == State.COVERED ? SlotChange.COVERED : SlotChange.UNCOVERED);
    }

    private record Thresholds(int coveredMm, int uncoveredMm) {}

    private enum State {
        UNKNOWN,
        COVERED,
        UNCOVERED
    }
}
