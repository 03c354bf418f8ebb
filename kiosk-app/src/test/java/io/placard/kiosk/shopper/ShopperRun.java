package io.placard.kiosk.shopper;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drives the built program as shoppers do and ends with 1 where it found anything; with 2 where it cannot begin. The
 * arguments are the program's folder, the one for the report, and the walkthrough.
 */
final class ShopperRun {
    private static final Logger log = LoggerFactory.getLogger(ShopperRun.class);
    private static final List<String> TOOLS = List.of("Xvfb", "xdotool");
    private static final Duration START = Duration.ofMinutes(3);
    private static final String LIVE = "live";
    /** The parts that want thousands of products. */
    private static final List<String> FULL_SHOP = List.of("touch", "speed", "monkey");

    /** What the demo has unless told. */
    private static final int USUAL_PRODUCTS = 150;

    private final Wish wish;
    private final Report report = new Report();

    private ShopperRun(Wish wish) {
        this.wish = wish;
    }

    static void main(String[] arguments) throws IOException, InterruptedException {
        var missing = TOOLS.stream().filter(tool -> !isThere(tool)).toList();
        if (!missing.isEmpty()) {
            log.error("There is no {}; on Debian and Ubuntu: apt-get install xvfb xdotool", String.join(", ", missing));
            System.exit(2);
        }
        var folder = Files.createDirectories(Path.of(arguments[1]));
        var run = new ShopperRun(Wish.of(new Wish.Paths(Path.of(arguments[0]), folder, Path.of(arguments[2]))));
        run.run();
        System.exit(run.report.isClean() ? 0 : 1);
    }

    private void run() throws IOException, InterruptedException {
        try (var display = VirtualDisplay.open(wish.size().words())) {
            if (wish.wants("ways")) {
                inShop(USUAL_PRODUCTS, display, (shopper, _) -> new Walkthrough(shopper, report, wish).run());
            }
            if (FULL_SHOP.stream().anyMatch(wish::wants)) {
                inShop(wish.products(), display, this::drive);
            }
        }
        report.write(wish);
    }

    /** Opens the demo with so many products, and closes it again. */
    private void inShop(int products, VirtualDisplay display, Visit visit) throws IOException, InterruptedException {
        try (var kiosk = KioskProcess.start(wish, products, display);
                var eyes = new Eyes(kiosk.address())) {
            var shopper = new Shopper(eyes, new Finger(display.name()));
            if (!shopper.await(START, () -> isOpen(kiosk, eyes, products))) {
                throw new IOException("The kiosk did not open; see " + consoleLog());
            }
            eyes.churn(false);
            visit.pay(shopper, kiosk);
            for (var line : kiosk.alarmingLines()) {
                report.finding("in the log: " + line);
            }
        }
    }

    private void drive(Shopper shopper, KioskProcess kiosk) throws IOException, InterruptedException {
        if (wish.wants("touch")) {
            new TouchCheck(shopper, report, wish.seed()).run();
        }
        if (wish.wants("speed")) {
            new SpeedCheck(shopper, new TraceTail(kiosk.trace()), report).run();
        }
        if (wish.wants("monkey")) {
            shopper.eyes().churn(true);
            new Monkey(shopper, kiosk, wish, report).run();
            new SessionEnd(shopper, report).run();
        }
    }

    private boolean isOpen(KioskProcess kiosk, Eyes eyes, int products) throws IOException, InterruptedException {
        if (!kiosk.isAlive()) {
            throw new IOException("The kiosk ended; see " + consoleLog());
        }
        try {
            var sync = eyes.status().path("sync");
            return sync.path("state").asText().equals(LIVE)
                    && sync.path("products").asInt() > products / 2;
        } catch (IOException e) {
            log.debug("Not yet", e);
            return false;
        }
    }

    private Path consoleLog() {
        return wish.paths().report().resolve("console.log");
    }

    private static boolean isThere(String tool) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }

    /** What is done in a shop while it is open. */
    @FunctionalInterface
    private interface Visit {
        void pay(Shopper shopper, KioskProcess kiosk) throws IOException, InterruptedException;
    }
}
