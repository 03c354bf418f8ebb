package io.placard.kiosk.shell;

import java.util.Locale;
import java.util.Optional;

/** What brought a page up. */
public enum Source {
    /** The kiosk itself: at the start and at a session's end. */
    NONE,
    TOUCH,
    RFID,
    ULTRASONIC;

    /** The name in status and trace; empty for the kiosk itself. */
    public Optional<String> wireName() {
        return this == NONE ? Optional.empty() : Optional.of(name().toLowerCase(Locale.ROOT));
    }
}
