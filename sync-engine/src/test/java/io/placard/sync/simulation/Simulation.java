package io.placard.sync.simulation;

import io.placard.sync.cache.CopyOnDisk;
import io.placard.sync.machine.AuditPlan;
import io.placard.sync.machine.State;
import io.placard.sync.simulation.Kiosk.Parts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One run: a store, a network, a live server, and a kiosk with the whole engine, in virtual time. First everything goes
 * wrong that luck finds to go wrong, then all is well and the kiosk has to arrive at the truth. The seed decides all.
 */
final class Simulation {
    private static final Instant MIDNIGHT = Instant.parse("2026-03-02T05:00:00Z");
    private static final int MISFORTUNES = 55;
    /** So quick that much is audited while all goes wrong. */
    private static final AuditPlan.Pace HURRIED =
            new AuditPlan.Pace(Duration.ofSeconds(40), Duration.ofSeconds(1), Duration.ofSeconds(20), 5);

    private final Chance chance;
    private final VirtualTime time;
    private final Trace trace;
    private final Weather weather;
    private final LiveServer live;
    private final BackEnd backEnd;
    private final Shop shop;
    private final ModelDisk disk;
    private final MortalDisk mortal;
    private final AuditPlan.Pace pace;
    private final Kiosk kiosk;
    private final Fate fate;
    private final Convergence convergence;

    private Simulation(long seed, Breakage breakage, Function<Disks, CopyOnDisk> realDisk) {
        chance = new Chance(seed);
        time = new VirtualTime(
                MIDNIGHT.plus(chance.oneIn(4) ? chance.seconds(25_200, 28_800) : chance.seconds(28_800, 75_600)));
        trace = new Trace(time);
        weather = new Weather(chance);
        live = new LiveServer(time, chance, chance.oneIn(3));
        backEnd = new BackEnd(time, chance, live);
        shop = new Shop(backEnd, chance);
        shop.open();
        var reads = new CompleteReads(() -> backEnd.rows().stream().map(Row::id).collect(Collectors.toSet()));
        var clock = new KioskClock(time);
        disk = new ModelDisk(clock);
        mortal = new MortalDisk(realDisk.apply(new Disks(disk, clock)));
        var laws = new Laws(backEnd, reads, live, disk);
        var order = chance.of(List.of(
                Comparator.comparingLong(Row::id),
                Comparator.comparing(Row::version).reversed(),
                Comparator.comparing(Row::version)));
        var api = new BackEndApi(backEnd, weather, reads, order, chance.oneIn(2));
        pace = chance.oneIn(2) ? HURRIED : AuditPlan.Pace.DAILY;
        kiosk = new Kiosk(
                time,
                chance,
                weather,
                new Parts(
                        clock,
                        laws.guard(breakage.disk().apply(mortal)),
                        breakage.store().apply(api),
                        breakage.live().apply(live),
                        pace,
                        breakage.tombstones()),
                laws,
                trace,
                chance.oneIn(3) ? 12 : 10_000);
        fate = new Fate(chance, trace, weather, live, shop, mortal, disk, kiosk);
        convergence = new Convergence(backEnd, disk);
    }

    /** The model of a disk, and the clock that stamps what is written to it. */
    record Disks(ModelDisk model, InstantSource clock) {}

    /**
     * Runs to the end and answers with the fingerprint of all that happened; fails with the seed and what came last.
     */
    static long run(long seed, Breakage breakage) {
        return run(seed, breakage, Disks::model);
    }

    static long run(long seed, Breakage breakage, Function<Disks, CopyOnDisk> realDisk) {
        var simulation = new Simulation(seed, breakage, realDisk);
        try {
            simulation.run();
            return simulation.trace.fingerprint();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(
                    "Seed " + seed + ": " + e.getMessage() + "\n" + simulation.trace.tail() + "Replay it alone with"
                            + " -Dplacard.seed=" + seed,
                    e);
        }
    }

    private void run() {
        kiosk.boot();
        for (var left = MISFORTUNES; left > 0; left--) {
            pass(fate.pause());
            fate.strike();
        }
        heal();
        aShopDayGoesOn();
        kiosk.resync();
        pass(Duration.ofSeconds(60));
        convergence.checkExactly();
        check(kiosk.state() instanceof State.Live, "ends live, not " + kiosk.state());
    }

    private void heal() {
        trace.add("heals");
        mortal.setFull(false);
        mortal.dieIn(Integer.MAX_VALUE);
        weather.heal();
        live.heal();
        passUntil(() -> !kiosk.isPaused(), Duration.ofMinutes(10), "the end of its sleep");
        passUntil(() -> BroadcastRules.isOpen(time.now()), Duration.ofHours(10), "opening time");
        passUntil(
                () -> kiosk.isUp() && kiosk.state() instanceof State.Live,
                live.longestRest().plusMinutes(1),
                "live after healing");
    }

    /** Events alone keep it in step; what they do not tell, the schedule finds. */
    private void aShopDayGoesOn() {
        // A store that once named a part of its products can be found out by its count, but by chance not: when as many
        // are missing here as are gone there. Nobody asks for a complete read; the audit has to find that.
        var hasSwapped = chance.oneIn(2) && shop.swapsUnseen();
        if (weather.hasLied() || hasSwapped) {
            pass(pace.equals(HURRIED) ? Duration.ofSeconds(150) : Duration.ofMinutes(75));
            convergence.checkAudited();
        }
        for (var left = 8; left > 0; left--) {
            shop.somethingTold();
            pass(chance.millis(0, 3_000));
        }
        pass(Duration.ofSeconds(90));
        check(kiosk.state() instanceof State.Live, "is live when all is well, not " + kiosk.state());
        convergence.checkWhatIsForSale("by events alone");
        for (var left = 4; left > 0; left--) {
            shop.anything();
        }
        pass(Duration.ofMinutes(19));
        convergence.checkWhatIsForSale("by the schedule");
    }

    private void passUntil(BooleanSupplier holds, Duration most, String what) {
        var end = time.millis() + most.toMillis();
        while (!holds.getAsBoolean()) {
            check(time.millis() < end, "comes to " + what + " within " + most);
            pass(Duration.ofSeconds(5));
        }
    }

    private void pass(Duration howLong) {
        var end = time.millis() + howLong.toMillis();
        kiosk.work();
        for (var next = nextAt(); next <= end; next = nextAt()) {
            time.passUntil(next);
            kiosk.work();
        }
        time.passUntil(end);
    }

    private long nextAt() {
        return Math.min(time.nextAt(), kiosk.wakesAt());
    }

    private static void check(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError("does not hold: " + law);
        }
    }
}
