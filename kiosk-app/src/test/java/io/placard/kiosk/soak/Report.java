package io.placard.kiosk.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A run in Markdown. */
final class Report {
    private static final int ROWS = 13;

    private static final List<String> COLUMNS = List.of(
            Sampler.PSS,
            Sampler.RSS,
            Sampler.HEAP_LIVE,
            Sampler.HEAP_LOW,
            "heap_committed_mb",
            "class_and_code_mb",
            Sampler.THREADS,
            Sampler.FILES,
            Sampler.DATABASE,
            Sampler.DATA,
            Sampler.LOGS,
            "disk_written_mb",
            "beat_longest_ms");

    private Report() {}

    static List<String> of(Series series, Outcome outcome, Verdict verdict) {
        var lines = new ArrayList<String>();
        lines.add(String.format(
                Locale.ROOT,
                "Begun %s, %.2f hours, seed %d, on %s. Judged after %.2f hours of warming up.",
                outcome.begun(),
                series.hours(),
                outcome.seed(),
                outcome.machine(),
                Verdict.warmUpHours(series.hours())));
        lines.addAll(List.of("", "| promise | | found |", "|---|---|---|"));
        verdict.lines()
                .forEach(each -> lines.add("| " + each.promise() + " | "
                        + each.judgement().toString().toLowerCase(Locale.ROOT) + " | " + each.found() + " |"));
        outcome.differences().stream().limit(ROWS).forEach(each -> lines.add("\n    " + each));
        lines.add("");
        table(series, lines);
        counted("What was done", outcome.counts(), lines);
        counted("What the log warned of", outcome.alarms(), lines);
        return lines;
    }

    private static void table(Series series, List<String> lines) {
        lines.add("| hours | " + String.join(" | ", COLUMNS).replace('_', ' ') + " |");
        lines.add("|---|" + "---|".repeat(COLUMNS.size()));
        var all = series.rows();
        var shown = Math.min(ROWS, all.size());
        for (var each = 0; each < shown; each++) {
            var at = shown == 1 ? 0 : each * (all.size() - 1) / (shown - 1);
            lines.add(row(all.get(at)));
        }
    }

    private static String row(Map<String, Double> row) {
        var line = new StringBuilder(
                String.format(Locale.ROOT, "| %.2f |", row.getOrDefault(Series.TIME, Double.NaN) / 3600));
        for (var name : COLUMNS) {
            var value = row.getOrDefault(name, Double.NaN);
            line.append(value.isNaN() ? " |" : String.format(Locale.ROOT, " %.0f |", value));
        }
        return line.toString();
    }

    private static void counted(String title, Map<String, Long> counts, List<String> lines) {
        lines.addAll(List.of("", "| " + title + " | times |", "|---|---|"));
        SortedMap<String, Long> sorted = new TreeMap<>(counts);
        sorted.forEach((what, count) -> lines.add("| " + what.replace('|', '/') + " | " + count + " |"));
    }
}
