package io.placard.kiosk.shopper;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks, touches, and waits for what comes of it. */
final class Shopper {
    static final String HOME = "home";

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int LOOK_EVERY_MS = 25;
    private static final int STILL_MS = 120;

    private final Eyes eyes;
    private final Finger finger;
    private int touches;

    Shopper(Eyes eyes, Finger finger) {
        this.eyes = eyes;
        this.finger = finger;
    }

    Eyes eyes() {
        return eyes;
    }

    Finger finger() {
        return finger;
    }

    /** Touches since {@link #startCounting}. */
    int touches() {
        return touches;
    }

    void startCounting() {
        touches = 0;
    }

    List<Spot> all(Predicate<Spot> wanted) throws IOException, InterruptedException {
        return eyes.spots().stream()
                .filter(Spot::isEnabled)
                .filter(spot -> !isDemo(spot))
                .filter(wanted)
                .toList();
    }

    Optional<Spot> see(Predicate<Spot> wanted) throws IOException, InterruptedException {
        return all(wanted).stream().findFirst();
    }

    void touch(Spot spot) throws IOException, InterruptedException {
        touches++;
        finger.tap(spot);
    }

    /** Touches the first such thing once it is in sight, and waits until nothing moves any more. */
    boolean touch(Predicate<Spot> wanted) throws IOException, InterruptedException {
        if (!await(() -> see(wanted).isPresent())) {
            return false;
        }
        touch(see(wanted).orElseThrow());
        settle();
        return true;
    }

    void drag(Finger.Stroke stroke) throws IOException, InterruptedException {
        touches++;
        finger.drag(stroke);
    }

    /** Until nothing on the screen moves any more. */
    void settle() throws IOException, InterruptedException {
        var before = new Object[] {null};
        await(() -> {
            var seen = eyes.spots();
            var isStill = seen.equals(before[0]);
            before[0] = seen;
            Thread.sleep(STILL_MS);
            return isStill;
        });
    }

    boolean await(Condition condition) throws IOException, InterruptedException {
        return await(PATIENCE, condition);
    }

    /** Whether it came to hold in time. */
    boolean await(Duration patience, Condition condition) throws IOException, InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(LOOK_EVERY_MS);
        }
        return true;
    }

    /**
     * Goes home from anywhere.
     *
     * @return how many touches that took; one more than allowed where it cannot be done
     */
    int goHome(int allowed) throws IOException, InterruptedException {
        closeTheDemosDrawer();
        for (var used = 0; used <= allowed; used++) {
            if (isHome()) {
                return used;
            }
            var way = wayHome();
            if (way.isEmpty() || used == allowed) {
                break;
            }
            touch(way.get());
            await(Duration.ofMillis(600), this::isHome);
            settle();
        }
        return allowed + 1;
    }

    void goHome() throws IOException, InterruptedException {
        if (goHome(4) > 4) {
            throw new IOException("There is no way home from " + eyes.screen());
        }
    }

    private boolean isHome() throws IOException, InterruptedException {
        return eyes.view().equals(HOME) && see(spot -> spot.hasId(HOME)).isPresent();
    }

    /** The button for it, else what answers or closes what lies above, else whatever there is. */
    private Optional<Spot> wayHome() throws IOException, InterruptedException {
        var seen = all(_ -> true);
        return first(seen, spot -> spot.hasId(HOME))
                .or(() -> first(seen, spot -> spot.isA("main-button")))
                .or(() -> first(seen, _ -> true));
    }

    /** The drawer is no part of a shop. */
    private void closeTheDemosDrawer() throws IOException, InterruptedException {
        var seen = eyes.spots();
        if (seen.stream().anyMatch(spot -> isDemo(spot) && !spot.hasId("demo-handle"))) {
            finger.tap(first(seen, spot -> spot.hasId("demo-handle")).orElseThrow());
            settle();
        }
    }

    private static Optional<Spot> first(List<Spot> seen, Predicate<Spot> wanted) {
        return seen.stream().filter(wanted).findFirst();
    }

    private static boolean isDemo(Spot spot) {
        return spot.id().startsWith("demo-") || spot.place().startsWith("demo-");
    }

    /** Something to wait for. */
    @FunctionalInterface
    interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }
}
