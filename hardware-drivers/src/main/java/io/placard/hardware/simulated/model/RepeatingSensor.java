package io.placard.hardware.simulated.model;

import io.placard.hardware.simulated.script.Bytes;
import io.placard.hardware.simulated.script.Rule;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;

/** A sensor of 9600 baud that says its distance ten times a second, from the first one on. */
final class RepeatingSensor implements SensorModel {
    private static final Duration PERIOD = Duration.ofMillis(100);

    private final IntFunction<Bytes> frame;
    private Bytes said = Bytes.NONE;

    RepeatingSensor(IntFunction<Bytes> frame) {
        this.frame = frame;
    }

    @Override
    public int baud() {
        return DistanceFrames.BAUD;
    }

    @Override
    public List<Rule> rules() {
        return List.of(Rule.every(PERIOD, () -> said));
    }

    @Override
    public void distance(int mm) {
        said = frame.apply(mm);
    }

    @Override
    public void fallSilent() {
        said = Bytes.NONE;
    }
}
