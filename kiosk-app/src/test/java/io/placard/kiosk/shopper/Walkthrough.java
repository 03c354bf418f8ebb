package io.placard.kiosk.shopper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds one product from the home screen by browsing, by search and by pad, with a picture before each touch, and
 * compares the number of touches with what {@code WALKTHROUGH.md} says.
 */
final class Walkthrough {
    private static final String PRODUCT = "Bitter Seville Marmalade";
    private static final String SHELF = "Honey & Preserves";
    private static final String LETTERS = "bi";
    private static final int MOST_TOUCHES = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration PICTURES = Duration.ofMinutes(1);
    /** A row such as {@code | browsing | 2 | ... |}. */
    private static final Pattern ROW = Pattern.compile("\\| *(browsing|search|pad) *\\| *(\\d+) *\\|.*");

    private final Shopper shopper;
    private final Report report;
    private final Album album;
    private final Path document;

    Walkthrough(Shopper shopper, Report report, Wish wish) {
        this.shopper = shopper;
        this.report = report;
        this.album = new Album(wish.paths().report().resolve("ways"));
        this.document = wish.paths().document();
    }

    void run() throws IOException, InterruptedException {
        var written = written();
        // Without pictures a shopper would find it as well, but whoever reads the document shall see them.
        shopper.await(PICTURES, () -> shopper.eyes().metrics().contains("placard_pictures_missing 0\n"));
        walk("browsing", written, this::browse);
        walk("search", written, this::search);
        walk("pad", written, this::lift);
    }

    private void walk(String name, Map<String, Integer> written, Way way) throws IOException, InterruptedException {
        shopper.goHome();
        shopper.startCounting();
        var isFound = way.walk() && shopper.await(PATIENCE, this::isOnItsPage);
        shopper.settle();
        album.take(name + "-found", shopper);
        var touches = shopper.touches();
        report.figures("way_by_" + name).put("found", isFound).put("touches", touches);
        if (!isFound) {
            report.finding(PRODUCT + " is not found by " + name);
        } else if (touches > MOST_TOUCHES) {
            report.finding(PRODUCT + " takes " + touches + " touches by " + name);
        } else if (!Integer.valueOf(touches).equals(written.get(name))) {
            report.finding("by " + name + " it takes " + touches + " touches; the document says " + written.get(name));
        } else {
            report.checked(PRODUCT + " by " + name + ": " + touches + " touches");
        }
    }

    private boolean browse() throws IOException, InterruptedException {
        return step(
                        "browsing-1",
                        spot -> spot.isA("category-button") && spot.name().equals(SHELF))
                && step("browsing-2", Walkthrough::isTheCard);
    }

    private boolean search() throws IOException, InterruptedException {
        if (!step("search-1", spot -> spot.hasId("search"))) {
            return false;
        }
        for (var each = 0; each < LETTERS.length(); each++) {
            var letter = LETTERS.substring(each, each + 1);
            if (!step("search-" + (each + 2), spot -> isKey(spot, letter))) {
                return false;
            }
        }
        return step("search-4", Walkthrough::isTheCard);
    }

    private boolean lift() throws IOException, InterruptedException {
        for (var tag : shopper.eyes().demo().path("tags")) {
            if (tag.path("opens").asText().equals(PRODUCT)) {
                shopper.eyes().put(tag.path("code").asText());
                var isShown = shopper.await(PATIENCE, this::isOnItsPage);
                shopper.settle();
                album.take("pad-1", shopper);
                shopper.eyes().lift();
                return isShown;
            }
        }
        return false;
    }

    private boolean step(String name, Predicate<Spot> wanted) throws IOException, InterruptedException {
        if (!shopper.await(PATIENCE, () -> shopper.see(wanted).isPresent())) {
            album.take(name + "-missed", shopper);
            return false;
        }
        shopper.settle();
        album.take(name, shopper, shopper.see(wanted).orElseThrow());
        return shopper.touch(wanted);
    }

    private static boolean isKey(Spot spot, String letter) {
        return spot.isA("key") && spot.name().toLowerCase(Locale.ROOT).equals(letter);
    }

    private static boolean isTheCard(Spot spot) {
        return spot.isA("product-card") && spot.name().startsWith(PRODUCT + ",");
    }

    private boolean isOnItsPage() throws IOException, InterruptedException {
        var id = shopper.eyes().status().path("screen").path("product_id").asText();
        for (var tag : shopper.eyes().demo().path("tags")) {
            if (tag.path("opens").asText().equals(PRODUCT)) {
                return tag.path("product_id").asText().equals(id);
            }
        }
        return false;
    }

    private Map<String, Integer> written() throws IOException {
        var touches = new TreeMap<String, Integer>();
        for (var line : Files.readAllLines(document, StandardCharsets.UTF_8)) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                touches.put(row.group(1), Integer.valueOf(row.group(2)));
            }
        }
        return touches;
    }

    /** Says whether it got to the end. */
    @FunctionalInterface
    private interface Way {
        boolean walk() throws IOException, InterruptedException;
    }
}
