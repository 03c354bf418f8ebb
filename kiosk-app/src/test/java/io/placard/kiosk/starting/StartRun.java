package io.placard.kiosk.starting;

import io.placard.kiosk.DemoStoreProcess;
import io.placard.kiosk.shopper.Finger;
import io.placard.kiosk.shopper.Finger.Stroke;
import io.placard.kiosk.shopper.VirtualDisplay;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Starts the built program again and again from a full cache, and writes down what a start takes: time to the first
 * grid of products, processor time, memory. The store is another process on the same machine.
 *
 * <p>Arguments: the program, a folder for the report, products, starts, minutes of use after the last start, options
 * for the Java machine. Needs Linux, Xvfb and, for minutes of use, xdotool. With the property
 * {@code placard.start.browser}, a browser shows a bare page in turn with it, to compare with.
 */
public final class StartRun {
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 1920;
    private static final int READ_S = 300;
    /** After the first read pictures are fetched, and the search reads on. */
    private static final int SETTLED_S = 45;

    private static final int SOON_S = 10;
    private static final int LATER_S = 60;
    private static final int SEED = 7;
    private static final int DRAG = 700;
    private static final int STEPS = 10;
    private static final int BETWEEN_MS = 400;

    private final Path program;
    private final Path folder;
    private final String javaOptions;
    private final PrintStream report;
    private final PrintStream console =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private StartRun(Path program, Path folder, String javaOptions, PrintStream report) {
        this.program = program;
        this.folder = folder;
        this.javaOptions = javaOptions;
        this.report = report;
    }

    static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = Files.createDirectories(Path.of(arguments[1])).toAbsolutePath();
        var products = Integer.parseInt(arguments[2]);
        var options = arguments.length > 5 ? String.join(" ", List.of(arguments).subList(5, arguments.length)) : "";
        try (var report = new PrintStream(
                        Files.newOutputStream(folder.resolve("start.txt")), true, StandardCharsets.UTF_8);
                var display = VirtualDisplay.open(WIDTH + "x" + HEIGHT);
                var store = DemoStoreProcess.open(products)) {
            var run = new StartRun(Path.of(arguments[0]).toAbsolutePath(), folder, options, report);
            run.tell(String.format(
                    Locale.ROOT,
                    "%d products, Java options: %s",
                    products,
                    options.isEmpty() ? "the program's own" : options));
            var starts = Integer.parseInt(arguments[3]);
            run.measure(store, display, starts, Integer.parseInt(arguments[4]));
            var browser = System.getProperty("placard.start.browser", "");
            if (!browser.isEmpty()) {
                run.compare(browser, products, display, store, starts);
            }
        }
        System.exit(0);
    }

    private void measure(DemoStoreProcess store, VirtualDisplay display, int starts, int minutes)
            throws IOException, InterruptedException {
        try (var first = start(store, display)) {
            first.awaitFullRead(READ_S);
            TimeUnit.SECONDS.sleep(SETTLED_S);
            tell(String.format(Locale.ROOT, "after the first read, %d s later: %.0f MiB PSS", SETTLED_S, first.pss()));
        }
        tell(String.format(
                Locale.ROOT,
                "%8s %8s %12s %12s %12s",
                "grid ms",
                "CPU s",
                "CPU s, 60 s",
                "PSS at 10 s",
                "PSS at 60 s"));
        var grids = new ArrayList<Long>();
        for (var i = 0; i < starts; i++) {
            try (var kiosk = start(store, display)) {
                grids.add(one(kiosk));
                if (i == starts - 1 && minutes > 0) {
                    use(kiosk, display, minutes);
                }
            }
        }
        tell("first grid", grids);
    }

    /** Products are in the database of both; they are started in turn, so that both meet the same machine. */
    private void compare(String browser, int products, VirtualDisplay display, DemoStoreProcess store, int starts)
            throws IOException, InterruptedException {
        var size = WIDTH + "x" + HEIGHT;
        var profile = folder.resolve("browser");
        var kiosks = new ArrayList<Long>();
        var browsers = new ArrayList<Long>();
        try (var page = BrowserPage.open(folder.resolve("data").resolve("images"), products)) {
            if (!Files.exists(profile)) {
                try (var first = StartedBrowser.start(browser, profile, page, display.name(), size)) {
                    first.awaitFilled();
                }
            }
            for (var i = 0; i < starts; i++) {
                tell("in turn: a bare page in " + browser + ", the kiosk");
                try (var started = StartedBrowser.start(browser, profile, page, display.name(), size)) {
                    browsers.add(one(started));
                }
                try (var kiosk = start(store, display)) {
                    kiosks.add(one(kiosk));
                }
            }
        }
        tell(browser, browsers);
        tell("beside it, the kiosk", kiosks);
    }

    private void tell(String what, List<Long> grids) {
        Collections.sort(grids);
        tell(String.format(
                Locale.ROOT,
                "%s: least %d, median %d, most %d ms",
                what,
                grids.getFirst(),
                grids.get(grids.size() / 2),
                grids.getLast()));
    }

    private long one(StartedProgram kiosk) throws IOException, InterruptedException {
        var grid = kiosk.awaitGrid();
        var cpu = kiosk.cpu();
        kiosk.awaitAge(SOON_S);
        var soon = kiosk.pss();
        kiosk.awaitAge(LATER_S);
        tell(String.format(Locale.ROOT, "%8d %8.2f %12.2f %12.0f %12.0f", grid, cpu, kiosk.cpu(), soon, kiosk.pss()));
        return grid;
    }

    /** Touches and drags wherever it may be. */
    private void use(StartedKiosk kiosk, VirtualDisplay display, int minutes) throws IOException, InterruptedException {
        var finger = new Finger(display.name());
        var random = new Random(SEED);
        for (var minute = 1; minute <= minutes; minute++) {
            var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
            while (System.nanoTime() < end) {
                var x = random.nextInt(WIDTH);
                var y = random.nextInt(HEIGHT);
                if (random.nextInt(3) == 0) {
                    finger.drag(new Stroke(x, y, 0, random.nextBoolean() ? DRAG : -DRAG, STEPS));
                } else {
                    finger.tap(x, y);
                }
                TimeUnit.MILLISECONDS.sleep(BETWEEN_MS);
            }
            tell(String.format(
                    Locale.ROOT, "after %d min of use: %.0f MiB PSS, %.1f s CPU", minute, kiosk.pss(), kiosk.cpu()));
        }
    }

    private StartedKiosk start(DemoStoreProcess store, VirtualDisplay display) throws IOException {
        return StartedKiosk.start(program, folder, store, display.name(), javaOptions);
    }

    private void tell(String line) {
        report.println(line);
        console.println(line);
    }
}
