package io.placard.hardware.rfid.keyboard;

import java.time.Duration;
import java.util.Optional;

/**
 * Tells the typing of a reader that poses as a keyboard from that of a shopper: a reader types at least four
 * characters, each within 100 ms of the one before, all within 1.5 s, and ends with Enter, Tab or silence. What was no
 * reader's is handed back in the order it was typed, so that no shopper loses a letter. Holds 64 characters at most.
 *
 * <p>Pure: times are monotonic nanoseconds; the same thread makes all calls. People may type at that pace for a moment;
 * where they type, pass only what comes while no field has the focus.
 */
public final class WedgeDecoder {
    private static final long KEY_NANOS = Duration.ofMillis(100).toNanos();
    private static final long SCAN_NANOS = Duration.ofMillis(1500).toNanos();
    private static final int LEAST_CHARACTERS = 4;
    private static final int MOST_CHARACTERS = 64;

    private final StringBuilder held = new StringBuilder(MOST_CHARACTERS);
    private long firstAt;
    private long lastAt;

    /**
     * What became of the characters so far.
     *
     * @param tag a tag was read; its characters are used up
     * @param typed characters that were no tag's: type them in the reader's stead, before what is held still
     */
    public record Outcome(Optional<String> tag, String typed) {
        /** The character is held: more must come before anyone can tell. */
        public static final Outcome HELD = new Outcome(Optional.empty(), "");
    }

    /** A key was typed: letters and digits, or CR, LF or Tab as the end of a scan. */
    public Outcome typed(char key, long now) {
        var before = held.isEmpty() || isInTime(now) ? "" : flush();
        if (key == '\r' || key == '\n' || key == '\t') {
            return end(before, String.valueOf(key));
        }
        if (!isOfTag(key) || held.length() == MOST_CHARACTERS) {
            return new Outcome(Optional.empty(), before + flush() + key);
        }
        if (held.isEmpty()) {
            firstAt = now;
        }
        lastAt = now;
        held.append(key);
        return before.isEmpty() ? Outcome.HELD : new Outcome(Optional.empty(), before);
    }

    /**
     * Nothing was typed until now; call it 100 ms after each key, or more often: some readers end with silence only.
     */
    public Outcome quiet(long now) {
        return held.isEmpty() || now - lastAt <= KEY_NANOS ? Outcome.HELD : end("", "");
    }

    private Outcome end(String before, String terminator) {
        var text = flush();
        return text.length() >= LEAST_CHARACTERS
                ? new Outcome(Optional.of(text), before)
                : new Outcome(Optional.empty(), before + text + terminator);
    }

    private boolean isInTime(long now) {
        return now - lastAt <= KEY_NANOS && now - firstAt <= SCAN_NANOS;
    }

    private String flush() {
        var text = held.toString();
        held.setLength(0);
        return text;
    }

    private static boolean isOfTag(char key) {
        return (key >= '0' && key <= '9') || (key >= 'A' && key <= 'Z') || (key >= 'a' && key <= 'z');
    }
}
