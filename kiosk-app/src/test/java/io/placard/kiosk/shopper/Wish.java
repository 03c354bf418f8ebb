package io.placard.kiosk.shopper;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * What a run shall do; read from system properties {@code placard.shopper.*}.
 *
 * @param parts which of the checks are made; {@link ShopperRun} names them
 */
record Wish(Paths paths, Set<String> parts, Duration monkey, long seed, int products, Size size) {
    private static final String PREFIX = "placard.shopper.";
    private static final int SECONDS_A_MINUTE = 60;

    Wish {
        parts = Set.copyOf(parts);
    }

    static Wish of(Paths paths) {
        var size = property("size", "1080x1920").split("x", -1);
        return new Wish(
                paths,
                Set.of(property("parts", "touch,ways,speed,monkey").split(",", -1)),
                Duration.ofSeconds(Math.round(Double.parseDouble(property("minutes", "20")) * SECONDS_A_MINUTE)),
                Long.parseLong(property("seed", "7")),
                Integer.parseInt(property("products", "17000")),
                new Size(Integer.parseInt(size[0]), Integer.parseInt(size[1])));
    }

    boolean wants(String part) {
        return parts.contains(part);
    }

    private static String property(String name, String usual) {
        return System.getProperty(PREFIX + name, usual);
    }

    /**
     * Where things lie.
     *
     * @param app the program's folder, as built
     * @param report for the report, and the kiosk's data and logs
     * @param document the walkthrough
     */
    record Paths(Path app, Path report, Path document) {}

    /** Of the display, px. */
    record Size(int width, int height) {
        String words() {
            return width + "x" + height;
        }
    }
}
