package io.placard.kiosk.soak;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the garbage collector's log ({@code -Xlog:gc}) as it grows. Used on one thread. */
final class GcLog {
    /** Shenandoah tells the size where it gives back, which it does without a pause. */
    private static final Pattern PAUSE =
            Pattern.compile(".*(?:Pause|Concurrent cleanup) .*?(\\d+)M->(\\d+)M\\((\\d+)M\\) ([\\d.]+)ms");

    private final Path file;
    private long position;

    GcLog(Path file) {
        this.file = file;
    }

    /**
     * One pause, or what comes in place of it.
     *
     * @param left what was in use after it, MiB
     * @param committed the heap's size, MiB
     */
    record Pause(int left, int committed, double ms) {}

    /** Nothing where the line tells of something else. */
    static Optional<Pause> parse(String line) {
        var found = PAUSE.matcher(line);
        return found.matches()
                ? Optional.of(new Pause(
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3)),
                        Double.parseDouble(found.group(4))))
                : Optional.empty();
    }

    /** What came since the last call. */
    List<Pause> news() throws IOException {
        if (Files.notExists(file)) {
            return List.of();
        }
        byte[] bytes;
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            if (log.length() < position) {
                // Another process has begun the file anew.
                position = 0;
            }
            log.seek(position);
            bytes = new byte[Math.toIntExact(log.length() - position)];
            log.readFully(bytes);
        }
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var whole = text.substring(0, text.lastIndexOf('\n') + 1);
        position += whole.length();
        var pauses = new ArrayList<Pause>();
        whole.lines().forEach(line -> parse(line).ifPresent(pauses::add));
        return pauses;
    }
}
