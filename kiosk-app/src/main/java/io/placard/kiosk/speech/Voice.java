package io.placard.kiosk.speech;

/** Speaks. Never waits; the newest utterance interrupts the one before. From any thread. */
public interface Voice {
    void say(Utterance utterance);

    /** Breaks off. */
    void hush();
}
