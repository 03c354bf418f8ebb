package io.placard.hardware.simulated.model;

import io.placard.hardware.simulated.script.Bytes;
import io.placard.hardware.simulated.script.Rule;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** A sensor of 9600 baud that says its distance ten times a second, from the first one on. */
final class RepeatingSensor implements SensorModel {
    private static final Duration PERIOD = Duration.ofMillis(100);

    private final IntFunction<Bytes> frame;
    private final Jitter jitter = new Jitter();
    private OptionalInt distance = OptionalInt.empty();

    RepeatingSensor(IntFunction<Bytes> frame) {
        this.frame = frame;
    }

    @Override
    public int baud() {
        return DistanceFrames.BAUD;
    }

    @Override
    public List<Rule> rules() {
        return List.of(Rule.every(PERIOD, this::said));
    }

    @Override
    public void distance(int mm) {
        // Refused at once where it cannot be said.
        var _ = frame.apply(mm);
        distance = OptionalInt.of(mm);
    }

    @Override
    public void jitter(int mm) {
        jitter.set(mm);
    }

    @Override
    public void fallSilent() {
        distance = OptionalInt.empty();
    }

    private Bytes said() {
        return distance.isPresent() ? frame.apply(jitter.of(distance.getAsInt())) : Bytes.NONE;
    }
}
