package io.placard.kiosk.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * What a run shall do; read from system properties {@code placard.soak.*}.
 *
 * @param app the program's folder, as built
 * @param folder for the report, and the kiosk's config, data and logs
 * @param collectEvery how often a full collection is asked for, to see what is left then
 * @param display an X display, such as {@code :99}; empty for one of its own; {@code none} for no display
 */
record Wish(
        Path app,
        Path folder,
        Duration length,
        int products,
        long seed,
        Duration sampleEvery,
        Duration collectEvery,
        String display) {
    private static final String PREFIX = "placard.soak.";
    private static final double SECONDS_AN_HOUR = 3600;

    static Wish of(Path app, Path folder) {
        return new Wish(
                app.toAbsolutePath(),
                folder.toAbsolutePath(),
                length(property("hours", "12"), property("until", ""), LocalDateTime.now(ZoneId.systemDefault())),
                Integer.parseInt(property("products", "5000")),
                Long.parseLong(property("seed", "7")),
                Duration.ofSeconds(Integer.parseInt(property("sample_s", "60"))),
                Duration.ofSeconds(Integer.parseInt(property("collect_s", "600"))),
                property("display", ""));
    }

    /** So many hours, or until the clock next shows this time ({@code 17:55}). */
    static Duration length(String hours, String until, LocalDateTime now) {
        if (until.isEmpty()) {
            return Duration.ofSeconds(Math.round(Double.parseDouble(hours) * SECONDS_AN_HOUR));
        }
        var end = now.toLocalDate().atTime(LocalTime.parse(until));
        return Duration.between(now, end.isAfter(now) ? end : end.plusDays(1));
    }

    boolean isHeadless() {
        return display.equals("none");
    }

    Path config() {
        return folder.resolve("placard.toml");
    }

    Path data() {
        return folder.resolve("data");
    }

    Path logs() {
        return folder.resolve("logs");
    }

    /** Links to the simulated devices. */
    Path ports() {
        return folder.resolve("ports");
    }

    /** What the program says while it starts. */
    Path console() {
        return folder.resolve("console.log");
    }

    Path gcLog() {
        return folder.resolve("gc.log");
    }

    Path samples() {
        return folder.resolve("samples.csv");
    }

    Path outcome() {
        return folder.resolve("outcome.json");
    }

    Path report() {
        return folder.resolve("report.md");
    }

    /** Makes the folder, and takes out of it what an earlier run left. */
    void clear() throws IOException {
        Files.createDirectories(folder);
        for (var left :
                List.of(config(), data(), logs(), ports(), console(), gcLog(), samples(), outcome(), report())) {
            if (Files.exists(left)) {
                try (var all = Files.walk(left)) {
                    for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(each);
                    }
                }
            }
        }
    }

    private static String property(String name, String usual) {
        var value = System.getProperty(PREFIX + name, "");
        return value.isEmpty() ? usual : value;
    }
}
