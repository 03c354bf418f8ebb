package io.placard.hardware.rfid.polled;

import io.placard.hardware.rfid.frame.FrameFormat;

/** What is particular about the readers of one kind: their frames, what these mean, and what is to be asked. */
public interface Language {
    FrameFormat format();

    /** What a whole frame means. */
    Answer read(byte[] frame);

    /**
     * What to ask of a reader of which nothing is known.
     *
     * @param attempt counts the beginnings, from 0: readers that stay silent may speak another dialect
     */
    Script script(int attempt);

    /**
     * Whether the reader, or we, may wait for ever for the rest of a message whose length was damaged, so that silence
     * calls for a new connection. Frames that are short, or end by a pause, need none.
     */
    default boolean mayLoseStep() {
        return false;
    }
}
