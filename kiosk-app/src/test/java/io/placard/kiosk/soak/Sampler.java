package io.placard.kiosk.soak;

import io.placard.kiosk.processes.FullCollection;
import io.placard.kiosk.shopper.Eyes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Writes down at regular intervals what the kiosk holds. What is left after its own collections is read from the
 * collector's log; now and then, after a sample, a full collection is asked for and its result stands in the next
 * sample, so that no sample of the process's memory follows one at once.
 */
final class Sampler {
    static final String RSS = "rss_mb";
    static final String PSS = "pss_mb";
    /** What is left after a full collection; known only now and then. */
    static final String HEAP_LIVE = "heap_live_mb";

    static final String HEAP_LOW = "heap_after_gc_low_mb";
    static final String THREADS = "threads";
    static final String FILES = "open_files";
    static final String DATA = "data_mb";
    static final String DATABASE = "database_mb";
    static final String LOGS = "logs_mb";

    private static final double BYTES_A_MB = 1024 * 1024;

    private final Kiosk kiosk;
    private final Eyes eyes;
    private final Wish wish;
    private final Beats beats;
    private final GcLog gcLog;
    private final Shift shift;
    private Duration nextCollection;
    private double heapLive = Double.NaN;

    Sampler(Kiosk kiosk, Eyes eyes, Wish wish, Beats beats, Shift shift) {
        this.kiosk = kiosk;
        this.eyes = eyes;
        this.wish = wish;
        this.beats = beats;
        this.shift = shift;
        gcLog = new GcLog(wish.gcLog());
        nextCollection = wish.collectEvery();
    }

    void start(Counts counts) {
        Actor.start("samples", shift, counts, this::sample);
    }

    private void sample() throws IOException, InterruptedException {
        Series.append(wish.samples(), row());
        heapLive = Double.NaN;
        if (shift.elapsed().compareTo(nextCollection) >= 0) {
            nextCollection = nextCollection.plus(wish.collectEvery());
            heapLive = FullCollection.of(kiosk.pid());
        }
        var since = shift.elapsed().toMillis() % wish.sampleEvery().toMillis();
        shift.pause(wish.sampleEvery().minus(Duration.ofMillis(since)));
    }

    private Map<String, Double> row() throws IOException, InterruptedException {
        var row = new LinkedHashMap<String, Double>();
        row.put(Series.TIME, shift.elapsed().toMillis() / 1000.0);
        system(row, Proc.of(kiosk.pid()));
        heap(row);
        metrics(row, eyes.metrics());
        row.put("beat_longest_ms", (double) beats.takeLongestMs());
        row.put("restarts", (double) kiosk.restarts());
        row.put(DATABASE, Files.size(wish.data().resolve("catalog.mv.db")) / BYTES_A_MB);
        row.put("images_mb", Proc.sizeMb(wish.data().resolve("images")));
        row.put(DATA, Proc.sizeMb(wish.data()));
        row.put(LOGS, Proc.sizeMb(wish.logs()));
        return row;
    }

    private static void system(Map<String, Double> row, Path process) throws IOException {
        var memory = Files.readString(process.resolve("smaps_rollup"));
        row.put(RSS, Proc.mb(memory, "Rss"));
        row.put(PSS, Proc.mb(memory, "Pss"));
        row.put("pss_anonymous_mb", Proc.mb(memory, "Pss_Anon"));
        row.put("pss_file_mb", Proc.mb(memory, "Pss_File"));
        row.put(THREADS, (double) Proc.entries(process.resolve("task")));
        row.put(FILES, (double) Proc.entries(process.resolve("fd")));
        row.put("cpu_s", Proc.cpuSeconds(Files.readString(process.resolve("stat"))));
        row.put("disk_written_mb", Proc.bytesMb(Files.readString(process.resolve("io")), "write_bytes"));
    }

    private void heap(Map<String, Double> row) throws IOException {
        var pauses = gcLog.news();
        ToDoubleFunction<GcLog.Pause> left = GcLog.Pause::left;
        row.put(HEAP_LIVE, heapLive);
        row.put(HEAP_LOW, pauses.stream().mapToDouble(left).min().orElse(Double.NaN));
        row.put(
                "heap_committed_mb",
                pauses.isEmpty() ? Double.NaN : pauses.getLast().committed());
        row.put("gc_pauses", (double) pauses.size());
        row.put(
                "gc_longest_ms",
                pauses.stream().mapToDouble(GcLog.Pause::ms).max().orElse(Double.NaN));
    }

    private static void metrics(Map<String, Double> row, String metrics) {
        row.put("heap_used_mb", sum(metrics, "jvm_memory_used_bytes\\{area=\"heap\"[^}]*}") / BYTES_A_MB);
        row.put("class_and_code_mb", sum(metrics, "jvm_memory_used_bytes\\{area=\"nonheap\"[^}]*}") / BYTES_A_MB);
        row.put("direct_mb", sum(metrics, "jvm_buffer_memory_used_bytes\\{[^}]*}") / BYTES_A_MB);
        row.put("products", sum(metrics, "placard_products"));
        row.put("live_events", sum(metrics, "placard_sync_events_total(?:\\{[^}]*})?"));
    }

    /** Of all lines with such a name; NaN where there is none. */
    static double sum(String metrics, String name) {
        var lines = Pattern.compile("(?m)^" + name + " ([-+.\\dEeNa]+)$").matcher(metrics);
        var sum = Double.NaN;
        while (lines.find()) {
            var value = Double.parseDouble(lines.group(1));
            sum = Double.isNaN(sum) ? value : sum + value;
        }
        return sum;
    }
}
