package io.placard.hardware.simulated.model;

import io.placard.hardware.simulated.script.Bytes;
import io.placard.hardware.simulated.script.Rule;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** A reader for one tag, which says the tag's frame again and again while the tag lies on it. */
final class RepeatingReader implements ReaderModel {
    private final int baud;
    private final Duration period;
    private final Function<String, Bytes> frame;
    private Bytes said = Bytes.NONE;

    RepeatingReader(int baud, Duration period, Function<String, Bytes> frame) {
        this.baud = baud;
        this.period = period;
        this.frame = frame;
    }

    @Override
    public int baud() {
        return baud;
    }

    @Override
    public List<Rule> rules() {
        return List.of(Rule.every(period, () -> said));
    }

    /** In place of the one that lay there. */
    @Override
    public Bytes put(int antenna, String which) {
        said = frame.apply(which);
        return Bytes.NONE;
    }

    @Override
    public Bytes lift(int antenna, String which) {
        said = Bytes.NONE;
        return Bytes.NONE;
    }
}
