package io.placard.sync.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** What happened in a run: all of it as a fingerprint, the last of it in words. */
final class Trace {
    private static final int KEPT = 120;

    private final Deque<String> tail = new ArrayDeque<>();
    private final VirtualTime time;
    private long fingerprint;

    Trace(VirtualTime time) {
        this.time = time;
    }

    void add(String words) {
        fingerprint = (fingerprint * 31 + time.millis()) * 31 + words.hashCode();
        if (tail.size() == KEPT) {
            tail.remove();
        }
        tail.add(time.millis() + " " + words);
    }

    /** Equal for runs in which the same things happened at the same times. */
    long fingerprint() {
        return fingerprint;
    }

    /** The last things that happened, one a line, with seconds since the start. */
    String tail() {
        var lines = new StringBuilder();
        for (var line : tail) {
            var space = line.indexOf(' ');
            var seconds = Long.parseLong(line, 0, space, 10) / 1000.0;
            lines.append(String.format(Locale.ROOT, "%10.3f %s%n", seconds, line.substring(space + 1)));
        }
        return lines.toString();
    }
}
