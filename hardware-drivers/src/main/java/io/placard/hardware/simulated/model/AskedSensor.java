package io.placard.hardware.simulated.model;

import io.placard.hardware.simulated.script.Bytes;
import io.placard.hardware.simulated.script.Framing;
import io.placard.hardware.simulated.script.Rule;
import io.placard.hardware.simulated.script.Said;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** A sensor that says nothing unless asked, and then after the time its sound needs. */
final class AskedSensor implements SensorModel {
    /** For the 4.5 m it measures and back. */
    private static final Duration MEASUREMENT = Duration.ofMillis(30);

    private static final int ROOM_WARMTH = 21 + 45;
    private static final Bytes URM37_WARMTH = DistanceFrames.summed(0x11, 215);
    private static final int URM37_FRAME = 4;

    private final Framing framing;
    private final IntFunction<Bytes> frame;
    private final List<Rule> rules = new ArrayList<>();
    private final Jitter jitter = new Jitter();
    private OptionalInt distance = OptionalInt.empty();

    private AskedSensor(Framing framing, Bytes question, IntFunction<Bytes> frame) {
        this.framing = framing;
        this.frame = frame;
        rules.add(answering(question));
    }

    /** {@code 55 -> distance, 50 -> warmth}. */
    static AskedSensor us100() {
        var sensor = new AskedSensor(Framing.SINGLE, Bytes.of(0x55), DistanceFrames::us100);
        sensor.rules.add(Rule.on(Bytes.of(0x50)::equals, _ -> sensor.said(Bytes.of(ROOM_WARMTH))));
        return sensor;
    }

    /** JSN-SR04T in mode 3: {@code 55 -> a frame as an A02YYUW's}. */
    static AskedSensor jsnSr04t() {
        return new AskedSensor(Framing.SINGLE, Bytes.of(0x55), DistanceFrames::a02yyuw);
    }

    /** {@code 22 00 00 22 -> distance, 11 00 00 11 -> warmth in tenths of a degree}; the fourth byte is the sum. */
    static AskedSensor urm37() {
        var sensor = new AskedSensor(
                heard -> {
                    if (heard.at(0) != 0x22 && heard.at(0) != 0x11) {
                        return Framing.NONE;
                    }
                    if (heard.length() < URM37_FRAME) {
                        return Framing.MORE;
                    }
                    boolean holds = (heard.part(0, 3).sum() & 0xFF) == heard.at(3);
                    return holds ? URM37_FRAME : Framing.NONE;
                },
                Bytes.hex("22 00 00 22"),
                DistanceFrames::urm37);
        sensor.rules.add(Rule.on(Bytes.hex("11 00 00 11")::equals, _ -> sensor.said(URM37_WARMTH)));
        return sensor;
    }

    @Override
    public int baud() {
        return DistanceFrames.BAUD;
    }

    @Override
    public Framing framing() {
        return framing;
    }

    @Override
    public List<Rule> rules() {
        return rules;
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

    private Rule answering(Bytes question) {
        return Rule.on(
                question::equals,
                _ -> distance.isPresent() ? said(frame.apply(jitter.of(distance.getAsInt()))) : List.of());
    }

    private List<Said> said(Bytes bytes) {
        return distance.isEmpty() ? List.of() : Said.once(MEASUREMENT, bytes);
    }
}
