package io.placard.hardware.serial;

import java.io.IOException;

/** A port cannot be used; says for staff what happened, with which port, and what to do. */
public final class SerialLineException extends IOException {
    private static final long serialVersionUID = 1;

    private final String words;
    private final boolean isPortMissing;

    private SerialLineException(String words, boolean isPortMissing) {
        super(words);
        this.words = words;
        this.isPortMissing = isPortMissing;
    }

    public static SerialLineException unusable(String words) {
        return new SerialLineException(words, false);
    }

    /** No such port is there: never was, or is unplugged. */
    public static SerialLineException missing(String words) {
        return new SerialLineException(words, true);
    }

    /** The message, which is always there. */
    public String words() {
        return words;
    }

    public boolean isPortMissing() {
        return isPortMissing;
    }
}
