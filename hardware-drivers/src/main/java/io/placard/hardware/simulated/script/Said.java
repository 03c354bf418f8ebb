package io.placard.hardware.simulated.script;

import java.time.Duration;
import java.util.List;

/** Bytes to be said so long from now. */
public record Said(Duration after, Bytes bytes) {
    /** The one thing to say. */
    public static List<Said> once(Duration after, Bytes bytes) {
        return List.of(new Said(after, bytes));
    }
}
