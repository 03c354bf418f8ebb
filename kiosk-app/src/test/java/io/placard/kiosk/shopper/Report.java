package io.placard.kiosk.shopper;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was found and measured: a line each as it comes, and at the end {@code report.json} and {@code report.txt}. */
final class Report {
    private static final Logger log = LoggerFactory.getLogger(Report.class);
    private static final double MEDIAN = 0.5;
    private static final double SLOW = 0.95;

    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final ObjectNode figures = json.createObjectNode();
    private final List<String> findings = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    /** Something that must be mended. */
    void finding(String words) {
        findings.add(words);
        line("FOUND " + words);
    }

    void checked(String words) {
        line("ok    " + words);
    }

    /** Waits in ms, and the 95th percentile that they should keep. */
    void waits(String name, List<Double> waits, double limit) {
        if (waits.isEmpty()) {
            finding(name + ": nothing was measured");
            return;
        }
        var sorted = waits.stream().sorted().toList();
        waits(name, new Waits(sorted.size(), at(sorted, MEDIAN), at(sorted, SLOW), limit));
    }

    void waits(String name, Waits waits) {
        figures.putObject(name)
                .put("n", waits.count)
                .put("p50_ms", round(waits.median))
                .put("p95_ms", round(waits.slow))
                .put("limit_ms", waits.limit)
                .put("kept", waits.slow <= waits.limit);
        line(String.format(
                Locale.ROOT,
                "%s %s: p50 %.1f ms, p95 %.1f ms of %d; p95 should be %.0f ms at most",
                waits.slow <= waits.limit ? "ok   " : "SLOW ",
                name,
                waits.median,
                waits.slow,
                waits.count,
                waits.limit));
    }

    /** Figures that stand for themselves. */
    ObjectNode figures(String name) {
        return figures.putObject(name);
    }

    boolean isClean() {
        return findings.isEmpty();
    }

    void write(Wish wish) throws IOException {
        var all = json.createObjectNode();
        all.put("seed", wish.seed())
                .put("products", wish.products())
                .put("minutes", wish.monkey().toSeconds() / 60.0)
                .put("width", wish.size().width())
                .put("height", wish.size().height());
        findings.forEach(all.putArray("findings")::add);
        all.set("figures", figures);
        write(wish.paths().report().resolve("report.json"), List.of(json.writeValueAsString(all)));
        write(wish.paths().report().resolve("report.txt"), lines);
        log.warn("{} findings; report in {}", findings.size(), wish.paths().report());
    }

    private void line(String words) {
        lines.add(words);
        log.warn(words);
    }

    private static void write(Path file, List<String> text) throws IOException {
        Files.write(file, text);
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** So many waits; half took the median at most, 95 of 100 the slow one, which should keep the limit; ms. */
    record Waits(long count, double median, double slow, double limit) {}
}
