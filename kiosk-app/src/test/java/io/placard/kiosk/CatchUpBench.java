package io.placard.kiosk;

import io.placard.kiosk.display.JavaFxStart;
import io.placard.kiosk.display.JavaFxStart.JavaFxStartException;
import io.placard.kiosk.settings.Folders;
import io.placard.kiosk.settings.SettingsFile;
import io.placard.kiosk.settings.SettingsFile.Surroundings;
import io.placard.kiosk.settings.SettingsResult;
import io.placard.kiosk.ui.scroll.ScrollPage;
import io.placard.sync.SyncSettings;
import io.placard.sync.SyncSettings.LiveSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Whether a catch-up after a day without network disturbs whoever touches the screen: the whole kiosk, its home page
 * scrolled without a pause, and the time between two frames while nothing else happens and while 5,000 changed products
 * are read. The store is another process on the same processor.
 */
public final class CatchUpBench {
    private static final int PRODUCTS = 5_000;
    /** One that no product has. */
    private static final int FIRST_STOCK = 1_000;

    private static final long QUIET_S = 8;
    private static final int WARM_UPS = 3;
    /** Some of the changes may come as live events first. */
    private static final Pattern MANY_CHANGED = Pattern.compile("\"changed\":[1-9]\\d{3}");

    private final Path folder;
    private final DemoStoreProcess store;
    private final PrintStream report;

    private CatchUpBench(Path folder, DemoStoreProcess store, PrintStream report) {
        this.folder = folder;
        this.store = store;
        this.report = report;
    }

    /** The argument is the folder that {@code catch-up.txt} is written into. */
    static void main(String[] arguments) throws IOException, JavaFxStartException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var data = Files.createTempDirectory(folder, "kiosk-");
        var javaFx = new JavaFxStart(true);
        javaFx.begin(true);
        try (var report = new PrintStream(
                        Files.newOutputStream(folder.resolve("catch-up.txt")), true, StandardCharsets.UTF_8);
                var store = DemoStoreProcess.open(PRODUCTS);
                var _ = Kiosk.open(plan(store, data), ThisRun.alone(Folders.in(data)), javaFx)) {
            new CatchUpBench(data, store, report).measure();
        }
        Platform.exit();
    }

    private void measure() throws IOException {
        waitUntil(() -> trace().contains("\"to\":\"live\""));
        report.printf(
                "%-34s %7s %8s %8s %8s %8s %8s%n",
                "ms between two frames", "frames", "p50", "p95", "p99", "max", "> 50");
        for (var i = 0; i < WARM_UPS; i++) {
            catchUp(i);
        }
        tell("nothing happens", quiet());
        tell(PRODUCTS + " changed products are read", catchUp(WARM_UPS));
    }

    private static List<Long> quiet() {
        try (var frames = Frames.watch()) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(QUIET_S));
            return frames.between();
        }
    }

    /** Frames from the network's return until all is shown. */
    private List<Long> catchUp(int turn) throws IOException {
        var reads = reads();
        try (var frames = Frames.watch()) {
            store.changeAllBehindTheKiosksBack(FIRST_STOCK + turn);
            waitUntil(() -> reads() > reads);
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            return frames.between();
        }
    }

    /** Reads that brought the catalogue's changes. */
    private long reads() {
        return trace().lines()
                .filter(line -> line.contains("sync.reconcile")
                        && MANY_CHANGED.matcher(line).find())
                .count();
    }

    private String trace() {
        try {
            var file = folder.resolve("logs").resolve("trace.jsonl");
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new IllegalStateException("The trace cannot be read", e);
        }
    }

    private void tell(String what, List<Long> nanos) {
        var sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        report.printf(
                Locale.ROOT,
                "%-34s %7d %8.1f %8.1f %8.1f %8.1f %8d%n",
                what,
                sorted.size(),
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 0.99),
                at(sorted, 1),
                sorted.stream().filter(each -> each > 50_000_000).count());
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() * share, sorted.size() - 1)) / 1e6;
    }

    private static void waitUntil(BooleanSupplier holds) {
        var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("What the benchmark waits for did not come in two minutes");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private static Plan plan(DemoStoreProcess store, Path data) {
        var settings = new SettingsFile(Map.of("PLACARD_OPERATIONS_PORT", "0"), Map.of()).readEnvironment();
        if (settings instanceof SettingsResult.Usable<Surroundings>(var surroundings)) {
            var sync = new SyncSettings(
                    store.apiUrl(),
                    store.catalogId(),
                    store.token(),
                    data,
                    "kiosk-1",
                    surroundings.display().locale(),
                    new LiveSettings(null, null, "127.0.0.1", store.livePort(), null, false, null, null, null),
                    surroundings.sync().reconcileEvery(),
                    surroundings.sync().pollEvery(),
                    List.of());
            return new Plan(
                    sync,
                    List.of(),
                    surroundings.display(),
                    surroundings.operations(),
                    Optional.empty(),
                    surroundings.staff(),
                    surroundings.medical(),
                    Folders.in(data),
                    null,
                    surroundings.telemetry(),
                    surroundings.updates(),
                    null,
                    null);
        }
        throw new IllegalStateException(settings.toString());
    }

    /** Scrolls up and down, and notes when each frame begins. */
    private static final class Frames extends AnimationTimer implements AutoCloseable {
        private static final double STEP_PX = 12;

        private final List<Long> between = Collections.synchronizedList(new ArrayList<>());
        private double direction = STEP_PX;
        private double offset;
        private long last;

        static Frames watch() {
            var frames = new Frames();
            Platform.runLater(frames::start);
            return frames;
        }

        List<Long> between() {
            return List.copyOf(between);
        }

        @Override
        public void handle(long now) {
            if (last > 0) {
                between.add(now - last);
            }
            last = now;
            var page = page();
            if (page != null) {
                page.jumpTo(offset + direction);
                direction = page.offset() == offset ? -direction : direction;
                offset = page.offset();
            }
        }

        private static @Nullable ScrollPage page() {
            for (var window : Window.getWindows()) {
                if (window.getScene().getRoot().lookup(".scroll-page") instanceof ScrollPage page) {
                    return page;
                }
            }
            return null;
        }

        @Override
        public void close() {
            Platform.runLater(this::stop);
        }
    }
}
