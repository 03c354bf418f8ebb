package io.placard.kiosk.soak;

import io.placard.kiosk.shopper.Eyes;
import io.placard.kiosk.shopper.Finger;
import io.placard.kiosk.shopper.Spot;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/**
 * One shopper after the other: comes, looks around by touch, leaves. Between them the kiosk is alone, now and then for
 * long enough to invite passers-by.
 */
final class Shoppers {
    private static final Duration BETWEEN_TOUCHES = Duration.ofMillis(1200);
    private static final Duration ALONE = Duration.ofSeconds(35);
    private static final int LONG_ALONE_ONE_IN = 8;
    private static final Set<String> CARDS = Set.of("product-card", "shelf-tile", "hero");

    private final Eyes eyes;
    private final Finger finger;
    private final Size size;
    private final Shift shift;
    private final Counts counts;
    private final Chance chance;

    Shoppers(Eyes eyes, Finger finger, Size size, Shift shift, Counts counts, long seed) {
        this.eyes = eyes;
        this.finger = finger;
        this.size = size;
        this.shift = shift;
        this.counts = counts;
        this.chance = new Chance(new SplittableRandom(seed));
    }

    /** Of the display, px. */
    record Size(int width, int height) {}

    void start() {
        Actor.start("shoppers", shift, counts, this::visit);
    }

    private void visit() throws IOException, InterruptedException {
        counts.add("shoppers");
        for (var left = chance.between(3, 45); left > 0 && shift.isOn(); left--) {
            var gesture = Gesture.next(chance);
            make(gesture);
            counts.add("gestures");
            shift.pause(chance.about(BETWEEN_TOUCHES));
        }
        shift.pause(chance.oneIn(LONG_ALONE_ONE_IN) ? chance.seconds(90, 300) : chance.about(ALONE));
    }

    private void make(Gesture gesture) throws IOException, InterruptedException {
        switch (gesture) {
            case CARD -> tap(spot -> CARDS.contains(spot.kind()));
            case ANYTHING -> tap(_ -> true);
            case ANYWHERE -> finger.tap(chance.between(0, size.width), chance.between(0, size.height));
            case SCROLL -> scroll();
            case HOME -> tap(spot -> spot.hasId("home"));
            case SEARCH -> search();
        }
    }

    private void tap(Predicate<Spot> wanted) throws IOException, InterruptedException {
        var seen = eyes.spots().stream().filter(Spot::isEnabled).filter(wanted).toList();
        if (!seen.isEmpty()) {
            finger.tap(chance.of(seen));
        }
    }

    private void scroll() throws IOException, InterruptedException {
        var x = chance.between(size.width / 8, size.width * 7 / 8);
        var y = chance.between(size.height / 4, size.height * 3 / 4);
        var aside = chance.oneIn(5) ? chance.between(-size.width / 2, size.width / 2) : chance.between(-40, 40);
        var along = chance.between(-size.height / 2, size.height / 2);
        finger.drag(new Finger.Stroke(x, y, aside, along, chance.between(3, 14)));
    }

    private void search() throws IOException, InterruptedException {
        tap(spot -> spot.hasId("search"));
        for (var letters = chance.between(1, 7); letters > 0 && shift.isOn(); letters--) {
            shift.pause(chance.about(BETWEEN_TOUCHES.dividedBy(4)));
            tap(spot -> spot.isA("key"));
        }
        shift.pause(BETWEEN_TOUCHES);
        tap(spot -> CARDS.contains(spot.kind()));
    }

    /** What a finger does next. */
    enum Gesture {
        CARD(35),
        SCROLL(30),
        ANYTHING(17),
        SEARCH(5),
        HOME(8),
        ANYWHERE(5);

        private final int weight;

        Gesture(int weight) {
            this.weight = weight;
        }

        static Gesture next(Chance chance) {
            var weights = new LinkedHashMap<Gesture, Integer>();
            for (var each : List.of(values())) {
                weights.put(each, each.weight);
            }
            return chance.weighted(weights);
        }
    }
}
