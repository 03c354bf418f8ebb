package io.placard.kiosk.shopper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    private static final Pattern HEAP_USED = Pattern.compile("used (\\d+)K");
    private static final Pattern RSS = Pattern.compile("VmRSS:\\s+(\\d+)");

    /** Collects garbage and looks; so many seconds after the start. */
    static Vitals of(KioskProcess kiosk, long seconds) throws IOException, InterruptedException {
        var process = Path.of("/proc", String.valueOf(kiosk.pid()));
        jcmd(kiosk, "GC.run");
        var heap = number(HEAP_USED, jcmd(kiosk, "GC.heap_info"));
        var rss = number(RSS, Files.readString(process.resolve("status")));
        return new Vitals(
                seconds, heap / KB_A_MB, rss / KB_A_MB, count(process.resolve("task")), count(process.resolve("fd")));
    }

    private static String jcmd(KioskProcess kiosk, String order) throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(tool, String.valueOf(kiosk.pid()), order)
                .redirectErrorStream(true)
                .start();
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("jcmd could not " + order + ": " + answer);
        }
        return answer;
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
