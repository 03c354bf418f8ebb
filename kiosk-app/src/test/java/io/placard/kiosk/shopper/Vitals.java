package io.placard.kiosk.shopper;

import io.placard.kiosk.processes.FullCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What the process holds.
 *
 * @param heapMb what is left of the Java heap after a collection
 * @param rssMb what the operating system has given it
 */
record Vitals(long seconds, double heapMb, double rssMb, int threads, int files) {
    private static final double KB_A_MB = 1024;
    private static final Pattern RSS = Pattern.compile("VmRSS:\\s+(\\d+)");

    /** Collects garbage and looks; so many seconds after the start. */
    static Vitals of(KioskProcess kiosk, long seconds) throws IOException, InterruptedException {
        var process = Path.of("/proc", String.valueOf(kiosk.pid()));
        var heap = FullCollection.of(kiosk.pid());
        var rss = number(RSS, Files.readString(process.resolve("status")));
        return new Vitals(seconds, heap, rss / KB_A_MB, count(process.resolve("task")), count(process.resolve("fd")));
    }

    private static double number(Pattern pattern, String text) throws IOException {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IOException("No " + pattern + " in " + text);
        }
        return Double.parseDouble(found.group(1));
    }

    private static int count(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return Math.toIntExact(all.count());
        }
    }
}
