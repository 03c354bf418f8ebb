package io.placard.kiosk.shopper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long a shopper waits for pages and results, and how evenly a list glides. Means something only on a quiet
 * machine.
 */
final class SpeedCheck {
    private static final double PAGE_MS = 50;
    private static final double RESULTS_MS = 30;
    private static final double FRAME_MS = 20;
    private static final int ROUNDS = 10;
    private static final int FLINGS = 24;
    private static final int KEY_EVERY_MS = 220;
    private static final int GLIDE_MS = 1200;
    private static final List<String> WORDS =
            List.of("shampoo", "tea", "choco", "honey", "orchard", "lavender", "salt", "coffee", "candle", "vinegar");

    private final Shopper shopper;
    private final TraceTail trace;
    private final Report report;

    SpeedCheck(Shopper shopper, TraceTail trace, Report report) {
        this.shopper = shopper;
        this.trace = trace;
        this.report = report;
    }

    void run() throws IOException, InterruptedException {
        pages();
        results();
        frames();
    }

    private void pages() throws IOException, InterruptedException {
        shopper.goHome();
        trace.news();
        for (var round = 0; round < ROUNDS; round++) {
            var turn = round;
            for (var place : List.of(Place.CATEGORY, Place.BRAND, Place.TAG)) {
                place.enter(shopper);
                var cards = shopper.all(Place::isCard);
                shopper.touch(cards.get(turn % cards.size()));
                shopper.settle();
                shopper.touch(spot -> spot.hasId("back"));
            }
        }
        var touched = trace.news().stream()
                .filter(line -> line.path("source").asText().equals("touch"))
                .toList();
        report.waits("page_after_touch", TraceTail.waits(touched, "screen", "cause_t"), PAGE_MS);
        for (var view : List.of("home", "category", "brand", "product")) {
            var those = touched.stream()
                    .filter(line -> line.path("view").asText().equals(view))
                    .toList();
            report.waits("page_after_touch_" + view, TraceTail.waits(those, "screen", "cause_t"), PAGE_MS);
        }
    }

    private void results() throws IOException, InterruptedException {
        shopper.goHome();
        shopper.touch(spot -> spot.hasId("search"));
        trace.news();
        for (var word : WORDS) {
            for (var letter : word.split("", -1)) {
                if (!letter.isEmpty()) {
                    press(letter);
                }
            }
            clear(word);
        }
        var searched = trace.news().stream()
                .filter(line -> line.path("query_length").asInt() > 0)
                .toList();
        report.waits("results_after_key", TraceTail.waits(searched, "search", "keyed_t"), RESULTS_MS);
    }

    /** On the kiosk's own keyboard. */
    private void press(String letter) throws IOException, InterruptedException {
        var key = shopper.see(
                spot -> spot.isA("key") && spot.name().toLowerCase(Locale.ROOT).equals(letter));
        if (key.isPresent()) {
            shopper.touch(key.get());
        } else {
            shopper.finger().key(letter);
        }
        Thread.sleep(KEY_EVERY_MS);
    }

    private void clear(String word) throws IOException, InterruptedException {
        for (var each = 0; each < word.length(); each++) {
            shopper.finger().key("BackSpace");
        }
        shopper.settle();
    }

    private void frames() throws IOException, InterruptedException {
        Place.CATEGORY.enter(shopper);
        var card = shopper.all(Place::isCard).getFirst().seen();
        var before = FrameFigures.of(shopper.eyes().metrics());
        for (var fling = 0; fling < FLINGS; fling++) {
            // Down the list three times as often as up again, and at different speeds.
            var length = (fling % 4 == 3 ? 1 : -1) * (300 + 150 * (fling % 3));
            var from = length < 0 ? card.y() + 600 : card.y() + 100;
            shopper.drag(new Finger.Stroke(card.centreX(), from, 0, length, 5));
            Thread.sleep(GLIDE_MS);
        }
        var during = FrameFigures.of(shopper.eyes().metrics()).minus(before);
        report.waits("frame_while_gliding", during.waits(FRAME_MS));
        var shares = report.figures("frame_shares");
        new ArrayList<>(during.shares().entrySet())
                .forEach(each -> shares.put("at_most_" + each.getKey() + "_s", each.getValue()));
    }
}
