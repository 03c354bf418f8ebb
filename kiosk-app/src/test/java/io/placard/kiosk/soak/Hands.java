package io.placard.kiosk.soak;

import io.placard.hardware.simulated.fault.Faults;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;

/** Tags that are laid down and lifted, hands at the slots, and what goes wrong with devices. */
final class Hands {
    private static final Duration BETWEEN_TAGS = Duration.ofSeconds(12);
    private static final Duration BETWEEN_HANDS = Duration.ofSeconds(20);
    private static final Duration FLICKER = Duration.ofMillis(250);
    private static final int LONGEST_FAULT_MIN = 5;
    private static final int FLICKERS_ONE_IN = 6;
    /** Tags of the reader with a network plug, which nobody knows. */
    private static final List<String> STRANGE =
            List.of("E2801160600002091A2B3C4D", "E2801160600002091A2B3C4E", "300833B2DDD9014000000001");

    private final ShelfDevices devices;
    private final Shift shift;
    private final Counts counts;

    Hands(ShelfDevices devices, Shift shift, Counts counts) {
        this.devices = devices;
        this.shift = shift;
        this.counts = counts;
    }

    void start(List<String> tags, long seed) {
        pad("pad-A", tags, BETWEEN_TAGS, seed);
        pad("pad-B", tags, BETWEEN_TAGS.multipliedBy(4), seed + 1);
        pad("gate", STRANGE, BETWEEN_TAGS.multipliedBy(20), seed + 2);
        var slots = new Chance(new SplittableRandom(seed + 3));
        Actor.start("slots", shift, counts, () -> slot(slots));
        var faults = new Chance(new SplittableRandom(seed + 4));
        Actor.start("faults", shift, counts, () -> fault(faults));
    }

    private void pad(String pad, List<String> tags, Duration between, long seed) {
        var chance = new Chance(new SplittableRandom(seed));
        Actor.start(pad, shift, counts, () -> visit(pad, tags, between, chance));
    }

    private void visit(String pad, List<String> tags, Duration between, Chance chance) throws InterruptedException {
        var tag = chance.of(tags);
        devices.put(pad, tag);
        counts.add("tags laid down");
        if (chance.oneIn(FLICKERS_ONE_IN)) {
            shift.pause(FLICKER);
            devices.lift(pad, tag);
            shift.pause(FLICKER);
            devices.put(pad, tag);
        }
        shift.pause(chance.seconds(1, 20));
        devices.lift(pad, tag);
        shift.pause(chance.about(between));
    }

    private void slot(Chance chance) throws InterruptedException {
        var number = chance.between(1, ShelfDevices.SLOTS + 1);
        devices.cover(number, true);
        counts.add("slots covered");
        shift.pause(chance.seconds(1, 8));
        devices.cover(number, false);
        shift.pause(chance.about(BETWEEN_HANDS));
    }

    private void fault(Chance chance) throws InterruptedException {
        if (!shift.pause(chance.seconds(20, 120))) {
            return;
        }
        var all = devices.faulty();
        var name = chance.of(new ArrayList<>(all.keySet()));
        var fault = of(chance);
        counts.add("device faults: " + fault.name);
        var played = all.get(name);
        if (played == null) {
            throw new IllegalStateException(name + " is gone from " + all.keySet());
        }
        try {
            played.apply(fault.script).get(LONGEST_FAULT_MIN, TimeUnit.MINUTES);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(name + " did not end its " + fault.name, e);
        }
    }

    /** What may happen to a cable. */
    static Trouble of(Chance chance) {
        RandomGenerator random = chance.random();
        var none = Faults.script();
        return switch (chance.between(0, 7)) {
            case 0 -> new Trouble("noise", none.noise(chance.between(8, 400), random));
            case 1 -> new Trouble("cut frames", none.truncated(chance.between(1, 30)));
            case 2 -> new Trouble("flipped bits", none.flippedBits(chance.between(1, 30), random));
            case 3 -> new Trouble("stuck line", none.stuckAt(0xFF, chance.seconds(1, 15)));
            case 4 -> new Trouble("silence", none.silence(chance.seconds(2, 40)));
            case 5 -> new Trouble("wrong speed", none.wrongBaud(chance.seconds(1, 10)));
            default ->
                new Trouble(
                        "unplugged", none.unplug().after(chance.seconds(1, 60)).plugIn());
        };
    }

    /** A script of faults, and what people call it. */
    record Trouble(String name, Faults script) {}
}
