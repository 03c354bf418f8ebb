package io.placard.kiosk.soak;

import io.placard.kiosk.shopper.Eyes;
import io.placard.kiosk.shopper.Finger;
import io.placard.kiosk.shopper.VirtualDisplay;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the built program for hours below scripted shoppers, sensors, changes and outages, and ends with 0 where every
 * promise was kept, 1 where one was broken, 2 where the run was too short to tell. The arguments are the program's
 * folder and the one for the report; with the second alone the report is written anew from what an earlier run left.
 */
final class SoakRun {
    private static final Logger log = LoggerFactory.getLogger(SoakRun.class);
    private static final Shoppers.Size SIZE = new Shoppers.Size(1080, 1920);
    private static final Duration OPEN_WITHIN = Duration.ofMinutes(3);
    private static final Duration SETTLE = Duration.ofSeconds(90);
    private static final Duration IN_STEP_WITHIN = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final String LIVE = "live";

    private final Wish wish;
    private final Shift shift = new Shift();
    private final Counts counts = new Counts();
    private final Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private SoakRun(Wish wish) {
        this.wish = wish;
    }

    static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        if (arguments.length > 1) {
            var wish = Wish.of(Path.of(arguments[0]), Path.of(arguments[1]));
            wish.clear();
            new SoakRun(wish).run();
            System.exit(report(wish));
        }
        System.exit(report(Wish.of(Path.of(""), Path.of(arguments[0]))));
    }

    private static int report(Wish wish) throws IOException {
        var series = Series.read(wish.samples());
        var outcome = Outcome.read(wish.outcome());
        var verdict = Verdict.of(series, outcome);
        Files.write(wish.report(), Report.of(series, outcome, verdict), StandardCharsets.UTF_8);
        verdict.lines().forEach(each -> log.warn("{}: {}: {}", each.judgement(), each.promise(), each.found()));
        log.warn("The report is {}", wish.report());
        return verdict.exitCode();
    }

    private void run() throws IOException, InterruptedException, SQLException {
        try (var display = display();
                var store = StoreProcess.open(wish.products(), wish.folder().resolve("store.log"));
                var rest = new Relay(store.apiUrl().getPort());
                var live = new Relay(store.livePort());
                var ear = new Ear(counts);
                var devices = ShelfDevices.open(wish.ports())) {
            var outages = new Outages(store, rest, live, shift, counts, calm().least, calm().most);
            var port = freePort();
            var toml = KioskConfig.toml(store, rest, live, devices, ear, port);
            Outcome.Pulse pulse;
            int restarts;
            try (var kiosk = Kiosk.start(wish, toml, display.name(), port);
                    var eyes = new Eyes(kiosk.address())) {
                awaitOpen(eyes);
                var beats = use(kiosk, eyes, store, devices, display, outages);
                log.warn("All actors have stopped after {}", shift.elapsed());
                outages.mend();
                store.does("churn off");
                settle(eyes);
                pulse = new Outcome.Pulse(beats.looks(), beats.missed(), beats.longestMs(), beats.unanswered());
                restarts = kiosk.restarts();
            }
            outcome(store, pulse, restarts).write(wish.outcome());
        }
    }

    /** Until the wished time is over. */
    private Beats use(
            Kiosk kiosk, Eyes eyes, StoreProcess store, ShelfDevices devices, Display display, Outages outages)
            throws IOException, InterruptedException {
        var seed = wish.seed();
        var beats = new Beats(eyes, shift, counts);
        beats.start();
        new Sampler(kiosk, eyes, wish, beats, shift).start(counts);
        if (!display.name().isEmpty()) {
            new Shoppers(eyes, new Finger(display.name()), SIZE, shift, counts, seed).start();
        }
        new Hands(devices, shift, counts).start(store.tags(), seed + 100);
        new StoreLife(store, new ArrayList<>(store.products().keySet()), shift, counts).start(seed + 200);
        outages.start(seed + 300);
        log.warn("Begun for {}; samples in {}", wish.length(), wish.samples());
        shift.pause(wish.length());
        shift.end();
        // Whoever is in the middle of something ends it.
        Thread.sleep(Duration.ofSeconds(3));
        return beats;
    }

    private Outcome outcome(StoreProcess store, Outcome.Pulse pulse, int restarts)
            throws IOException, InterruptedException, SQLException {
        var told = store.products();
        var kept = CacheCheck.read(wish.data());
        return new Outcome(
                begun.toString(),
                Machine.words(),
                wish.seed(),
                told.size(),
                restarts,
                pulse,
                counts.all(),
                CacheCheck.differences(told, kept),
                LogWatch.alarms(wish.logs()));
    }

    private void awaitOpen(Eyes eyes) throws IOException, InterruptedException {
        if (!await(OPEN_WITHIN, () -> isLive(eyes) && products(eyes) >= wish.products())) {
            throw new IOException("The kiosk did not open; see " + wish.console() + " and " + wish.logs());
        }
    }

    /** Live events come to their end; then one comparison, as the kiosk makes it every quarter of an hour. */
    private static void settle(Eyes eyes) throws IOException, InterruptedException {
        if (!await(IN_STEP_WITHIN, () -> isLive(eyes))) {
            log.warn("The kiosk is not live again: {}", eyes.status().path("sync"));
        }
        Thread.sleep(SETTLE);
        var before = lastFullReconcile(eyes);
        eyes.resync();
        if (!await(IN_STEP_WITHIN, () -> !lastFullReconcile(eyes).equals(before))) {
            log.warn(
                    "The kiosk has not compared itself with the store: {}",
                    eyes.status().path("sync"));
        }
    }

    private static String lastFullReconcile(Eyes eyes) throws IOException, InterruptedException {
        return eyes.status().path("sync").path("last_full_reconcile_at").asText();
    }

    private static boolean isLive(Eyes eyes) throws IOException, InterruptedException {
        return eyes.status().path("sync").path("state").asText().equals(LIVE);
    }

    private static int products(Eyes eyes) throws IOException, InterruptedException {
        return eyes.status().path("sync").path("products").asInt();
    }

    private static boolean await(Duration patience, Condition condition) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (condition.holds()) {
                    return true;
                }
            } catch (IOException e) {
                log.debug("Not yet", e);
            }
            Thread.sleep(LOOK);
        }
        return false;
    }

    /** In a run of minutes outages come more often, so that there are some. */
    private Calm calm() {
        return wish.length().toMinutes() < 30 ? new Calm(20, 60) : new Calm(180, 900);
    }

    private Display display() throws IOException {
        if (wish.isHeadless()) {
            return new Display("", Optional.empty());
        }
        if (!wish.display().isEmpty()) {
            return new Display(wish.display(), Optional.empty());
        }
        var own = VirtualDisplay.open(SIZE.width() + "x" + SIZE.height());
        return new Display(own.name(), Optional.of(own));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Between two outages, s. */
    private record Calm(int least, int most) {}

    /** Somewhere to see the kiosk; without a name there is none, and nobody touches it. */
    private record Display(String name, Optional<VirtualDisplay> own) implements AutoCloseable {
        @Override
        public void close() {
            own.ifPresent(VirtualDisplay::close);
        }
    }

    /** Something to wait for. */
    @FunctionalInterface
    private interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }
}
