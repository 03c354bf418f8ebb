package io.placard.hardware.rfid.keyboard;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Tells the typing of a reader that poses as a keyboard from that of a shopper: a reader types at least four
 * characters, each within 100 ms of the one before, all within 1.5 s, and ends with Enter, Tab or silence. What was no
 * reader's is handed back in the order it was typed, so that no shopper loses a letter. Holds 64 characters at most.
 *
 * <p>People may type at that pace for a moment. So where they may be typing into a field, only what is hardly a word is
 * a reader's: eight hex digits or more.
 *
 * <p>Pure: times are monotonic nanoseconds; the same thread makes all calls.
 */
public final class WedgeDecoder {
    private static final long KEY_NANOS = Duration.ofMillis(100).toNanos();
    private static final long SCAN_NANOS = Duration.ofMillis(1500).toNanos();
    private static final int LEAST_CHARACTERS = 4;
    private static final int LEAST_CHARACTERS_IN_FIELD = 8;
    static final int MOST_CHARACTERS = 64;

    private final StringBuilder held = new StringBuilder(MOST_CHARACTERS);
    private long firstAt;
    private long lastAt;
    private boolean isForField;

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

    /**
     * A key was typed: letters and digits, or CR, LF or Tab as the end of a scan.
     *
     * @param isInField whether it goes to a field in which people type
     */
    public Outcome typed(char key, long now, boolean isInField) {
        var before = held.isEmpty() || isInTime(now) ? "" : flush();
        if (isEnd(key)) {
            return end(before, String.valueOf(key));
        }
        if (held.isEmpty()) {
            firstAt = now;
            isForField = isInField;
        }
        if (!isOfTag(key) || held.length() == MOST_CHARACTERS) {
            return new Outcome(Optional.empty(), before + flush() + key);
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

    /** What is held is surely a person's. */
    public Outcome giveUp() {
        return new Outcome(Optional.empty(), flush());
    }

    private Outcome end(String before, String terminator) {
        var text = flush();
        return isScan(text)
                ? new Outcome(Optional.of(text), before)
                : new Outcome(Optional.empty(), before + text + terminator);
    }

    private boolean isScan(String text) {
        return isForField ? text.length() >= LEAST_CHARACTERS_IN_FIELD : text.length() >= LEAST_CHARACTERS;
    }

    private boolean isInTime(long now) {
        return now - lastAt <= KEY_NANOS && now - firstAt <= SCAN_NANOS;
    }

    private String flush() {
        var text = held.toString();
        held.setLength(0);
        return text;
    }

    private static boolean isEnd(char key) {
        return key == '\r' || key == '\n' || key == '\t';
    }

    private boolean isOfTag(char key) {
        return isForField ? HexFormat.isHexDigit(key) : isLetterOrDigit(key);
    }

    private static boolean isLetterOrDigit(char key) {
        return (key >= '0' && key <= '9') || (key >= 'A' && key <= 'Z') || (key >= 'a' && key <= 'z');
    }
}
