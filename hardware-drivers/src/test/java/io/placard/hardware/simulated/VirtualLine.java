package io.placard.hardware.simulated;

import io.placard.hardware.simulated.fault.Fault;
import io.placard.hardware.simulated.fault.Faults;
import io.placard.hardware.simulated.script.Bytes;
import org.jspecify.annotations.Nullable;

/** A line with faults under a virtual clock. Of the faults, those of the line itself are played. */
public final class VirtualLine {
    private final FaultyLine line = new FaultyLine();
    private @Nullable FaultPlan plan;

    /** A sound one. */
    public VirtualLine() {}

    /** From now on goes wrong in this way. */
    public void play(Faults faults, long now) {
        plan = new FaultPlan(faults, now);
    }

    /** What arrives by now of what the device says. */
    public Bytes fromDevice(Bytes said) {
        return line.fromDevice(said);
    }

    /** What arrives of what the device is asked. */
    public Bytes toDevice(Bytes asked) {
        return line.toDevice(asked);
    }

    /** Time has passed: what comes that nobody said. */
    public Bytes passed(long now) {
        var noise = Bytes.NONE;
        if (plan != null) {
            for (var fault : plan.due(now)) {
                noise = noise.then(play(fault));
            }
        }
        return noise.then(line.ownNoise());
    }

    private Bytes play(Fault fault) {
        switch (fault) {
            case Fault.Noise noise -> {
                return noise.bytes();
            }
            case Fault.Truncate cut -> line.truncate(cut.times());
            case Fault.Flip flip -> line.flip(flip.times(), flip.random());
            case Fault.Becomes next -> line.become(next.state());
            case Fault.Unplug _, Fault.PlugIn _, Fault.Reset _ ->
                throw new IllegalArgumentException("Not of the line itself: " + fault);
        }
        return Bytes.NONE;
    }
}
