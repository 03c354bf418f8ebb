package io.placard.kiosk.chime;

import java.io.IOException;

/** Makes samples heard, in {@link Tones#FORMAT}; returns when they have been. */
@FunctionalInterface
interface Speaker {
    void play(byte[] samples) throws IOException;
}
