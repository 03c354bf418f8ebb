package io.placard.hardware.ultrasonic;

import java.util.Optional;

/** A sensor that says nothing unless asked: its questions, and the decoder of its answers. */
public interface PolledSensor extends DistanceDecoder {
    /** What to send now; what is accepted next is the answer to it. */
    byte[] ask();

    /** A sensor that is always asked the same. */
    static PolledSensor of(byte[] question, DistanceDecoder answers) {
        return new PolledSensor() {
            @Override
            public byte[] ask() {
                answers.reset();
                return question.clone();
            }

            @Override
            public Optional<DistanceFrame> accept(byte value) {
                return answers.accept(value);
            }

            @Override
            public boolean jitters() {
                return answers.jitters();
            }

            @Override
            public void reset() {
                answers.reset();
            }
        };
    }
}
