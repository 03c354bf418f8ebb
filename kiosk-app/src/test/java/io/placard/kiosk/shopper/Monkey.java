package io.placard.kiosk.shopper;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Touches whatever there is for as long as it is told, from a seed: taps, drags, flings, keys, products on the pad and
 * hands at the slots. Meanwhile home must be two touches away wherever it has got to.
 */
final class Monkey {
    private static final int ENOUGH_TOUCHES = 2;
    private static final int LOOK_HOME_EVERY = 30;
    private static final Duration LOOK_INSIDE_EVERY = Duration.ofSeconds(30);
    private static final int AROUND_HANDLE_PX = 40;
    private static final List<Integer> PAUSES_MS = List.of(30, 80, 150, 300);
    private static final List<String> KEYS = List.of("a", "e", "t", "o", "space", "BackSpace", "Return", "Escape");

    private final Shopper shopper;
    private final KioskProcess kiosk;
    private final Wish wish;
    private final Report report;
    private final Random random;
    private final List<String> tags = new ArrayList<>();
    private final Map<String, Integer> views = new TreeMap<>();
    private final List<Vitals> vitals = new ArrayList<>();
    private int gestures;
    private int waysHome;

    Monkey(Shopper shopper, KioskProcess kiosk, Wish wish, Report report) {
        this.shopper = shopper;
        this.kiosk = kiosk;
        this.wish = wish;
        this.report = report;
        this.random = new Random(wish.seed());
    }

    void run() throws IOException, InterruptedException {
        shopper.eyes()
                .demo()
                .path("tags")
                .forEach(tag -> tags.add(tag.path("code").asText()));
        var begin = System.nanoTime();
        var nextLook = Duration.ZERO;
        var now = Duration.ZERO;
        while (now.compareTo(wish.monkey()) < 0 && kiosk.isAlive()) {
            gesture();
            gestures++;
            Thread.sleep(PAUSES_MS.get(random.nextInt(PAUSES_MS.size())));
            if (gestures % LOOK_HOME_EVERY == 0) {
                lookForHome();
            }
            now = Duration.ofNanos(System.nanoTime() - begin);
            if (now.compareTo(nextLook) >= 0) {
                vitals.add(Vitals.of(kiosk, now.toSeconds()));
                nextLook = now.plus(LOOK_INSIDE_EVERY);
            }
        }
        shopper.eyes().lift();
        uncoverAll();
        tell();
    }

    private void gesture() throws IOException, InterruptedException {
        var choice = random.nextInt(100);
        if (choice < 30) {
            tapAnywhere();
        } else if (choice < 60) {
            tapSomething();
        } else if (choice < 85) {
            drag();
        } else if (choice < 89) {
            shopper.finger().key(KEYS.get(random.nextInt(KEYS.size())));
        } else if (choice < 96) {
            pad();
        } else {
            shopper.eyes().slot(random.nextInt(1, 4), random.nextBoolean());
        }
    }

    private void tapAnywhere() throws IOException, InterruptedException {
        var x = random.nextInt(wish.size().width());
        var y = random.nextInt(wish.size().height());
        if (isFree(x, y)) {
            shopper.finger().tap(x, y);
        }
    }

    private void tapSomething() throws IOException, InterruptedException {
        var seen = shopper.all(_ -> true);
        if (!seen.isEmpty()) {
            var spot = seen.get(random.nextInt(seen.size()));
            if (isFree(spot.seen().centreX(), spot.seen().centreY())) {
                shopper.touch(spot);
            }
        }
    }

    private void drag() throws IOException, InterruptedException {
        var x = random.nextInt(wish.size().width());
        var y = random.nextInt(wish.size().height());
        var toX = Math.clamp(x + random.nextInt(-300, 300), 0, wish.size().width() - 1);
        var toY = Math.clamp(y + random.nextInt(-700, 700), 0, wish.size().height() - 1);
        if (isFree(x, y)) {
            shopper.drag(new Finger.Stroke(x, y, toX - x, toY - y, random.nextInt(2, 9)));
        }
    }

    private void pad() throws IOException, InterruptedException {
        if (random.nextInt(5) < 3) {
            shopper.eyes().put(tags.get(random.nextInt(tags.size())));
        } else {
            shopper.eyes().lift();
        }
    }

    /** Not on the handle of the demo's drawer, which is no part of a shop. */
    private boolean isFree(int x, int y) throws IOException, InterruptedException {
        return shopper.eyes().spots().stream()
                .filter(spot -> spot.hasId("demo-handle"))
                .noneMatch(handle -> handle.seen().contains(x, y, AROUND_HANDLE_PX));
    }

    private void lookForHome() throws IOException, InterruptedException {
        var from = shopper.eyes().screen();
        views.merge(shopper.eyes().view(), 1, Integer::sum);
        if (random.nextInt(3) > 0) {
            return;
        }
        waysHome++;
        var used = shopper.goHome(ENOUGH_TOUCHES);
        if (used > ENOUGH_TOUCHES) {
            report.finding("a dead end after " + gestures + " gestures: " + ENOUGH_TOUCHES + " touches lead from "
                    + from + " to " + shopper.eyes().screen() + ", not home; to be touched: " + shopper.all(_ -> true));
        }
    }

    private void uncoverAll() throws IOException, InterruptedException {
        for (var slot = 1; slot <= 3; slot++) {
            shopper.eyes().slot(slot, false);
        }
    }

    private void tell() {
        if (!kiosk.isAlive()) {
            report.finding("the kiosk has ended after " + gestures + " gestures");
        }
        report.checked(gestures + " gestures; home looked for " + waysHome + " times; seen: " + views);
        var figures = report.figures("monkey").put("gestures", gestures).put("ways_home", waysHome);
        views.forEach(figures.putObject("views")::put);
        new Growth(vitals).tell(report);
    }
}
