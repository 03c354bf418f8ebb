package io.placard.sync.bench;

import io.placard.sync.FakeStore;
import io.placard.sync.SyncEngine;
import io.placard.sync.SyncNotice;
import io.placard.sync.SyncNotice.EventHandled;
import io.placard.sync.SyncNotice.Reconciled;
import io.placard.sync.SyncSettings;
import io.placard.sync.SyncSettings.LiveSettings;
import io.placard.sync.realtime.FakePusherServer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** The whole engine against a store and a live server in this process, with ever more products. */
final class Growth {
    private static final Instant T0 = Instant.parse("2026-01-05T00:00:00Z");
    private static final String CHANNEL = "store_products_" + FakeStore.STORE_ID;
    private static final int EVENTS_A_SECOND = 1_000;
    private static final int SECONDS = 10;
    private static final double MIB = 1 << 20;

    private final Path folder;
    private final PrintStream report;

    Growth(Path folder, PrintStream report) {
        this.folder = folder;
        this.report = report;
    }

    /** What one size costs; times in ms, sizes in MiB. */
    private record Cost(int products, double read, double start, double heap, double file, Pace pace) {}

    /** A first start on an empty folder. */
    private record Run(double read, double heap, Pace pace) {}

    /** How a stream of events was kept up with; ms from an event's arrival to its commit. */
    private record Pace(int lost, double median, double p99, double most) {}

    void measure(List<Integer> sizes) throws IOException, InterruptedException {
        report.printf(
                Locale.ROOT,
                "%d events/s for %d s; ms from arrival to commit. x: as often as products grew, over the first row%n%n",
                EVENTS_A_SECOND,
                SECONDS);
        report.printf(
                "%9s %12s %6s %11s %6s %10s %6s %10s %6s %6s %8s %8s %8s%n",
                "products",
                "read ms",
                "x",
                "start ms",
                "x",
                "heap MiB",
                "x",
                "file MiB",
                "x",
                "lost",
                "p50",
                "p99",
                "max");
        measure(1_000); // Java learns from this one.
        Cost first = null;
        for (var size : sizes) {
            var cost = measure(size);
            first = first == null ? cost : first;
            tell(cost, first);
        }
    }

    private void tell(Cost cost, Cost first) {
        var growth = cost.products() / (double) first.products();
        report.printf(
                Locale.ROOT,
                "%9d %12.0f %6.2f %11.0f %6.2f %10.1f %6.2f %10.1f %6.2f %6d %8.1f %8.1f %8.1f%n",
                cost.products(),
                cost.read(),
                cost.read() / first.read() / growth,
                cost.start(),
                cost.start() / first.start() / growth,
                cost.heap(),
                cost.heap() / first.heap() / growth,
                cost.file(),
                cost.file() / first.file() / growth,
                cost.pace().lost(),
                cost.pace().median(),
                cost.pace().p99(),
                cost.pace().most());
    }

    private Cost measure(int products) throws IOException, InterruptedException {
        var data = Files.createTempDirectory(folder, "cache-");
        try (var store = FakeStore.start();
                var live = FakePusherServer.start()) {
            for (var id = 1L; id <= products; id++) {
                store.put(FakeStore.product(id, 5, T0));
            }
            var settings = settings(store, live, data);
            var run = run(settings, store, live, products);
            return new Cost(products, run.read(), start(settings), run.heap(), size(data), run.pace());
        } finally {
            delete(data);
        }
    }

    private static Run run(SyncSettings settings, FakeStore store, FakePusherServer live, int products)
            throws InterruptedException {
        var before = heap();
        var notices = new LinkedBlockingQueue<SyncNotice>();
        var begun = System.nanoTime();
        try (var engine = SyncEngine.open(settings, Clock.systemUTC(), new Random(1), notices::add)) {
            engine.load();
            engine.follow();
            await(notices, each -> each instanceof Reconciled read && read.ok());
            var read = millisSince(begun);
            return new Run(read, heap() - before, pace(store, live, notices, products));
        }
    }

    private static double start(SyncSettings settings) {
        var begun = System.nanoTime();
        try (var engine = SyncEngine.open(settings, Clock.systemUTC(), new Random(1), notice -> {})) {
            engine.load();
            return millisSince(begun);
        }
    }

    private static Pace pace(
            FakeStore store, FakePusherServer live, LinkedBlockingQueue<SyncNotice> notices, int products)
            throws InterruptedException {
        var random = new Random(3);
        var count = EVENTS_A_SECOND * SECONDS;
        var begun = System.nanoTime();
        for (var i = 0; i < count; i++) {
            var id = 1L + random.nextInt(products);
            store.put(FakeStore.product(id, i, T0.plusSeconds(i + 1)));
            live.publish(CHANNEL, "product_updated", store.updated(id));
            LockSupport.parkNanos(begun + (i + 1) * 1_000_000_000L / EVENTS_A_SECOND - System.nanoTime());
        }
        var lags = new double[count];
        var handled = 0;
        while (handled < count) {
            var notice = notices.poll(10, TimeUnit.SECONDS);
            if (notice == null) {
                break;
            }
            if (notice instanceof EventHandled event) {
                lags[handled++] = (event.committedMicros() - event.receivedMicros()) / 1e3;
            }
        }
        var sorted = Arrays.copyOf(lags, handled);
        Arrays.sort(sorted);
        return new Pace(count - handled, sorted[handled / 2], sorted[(int) (handled * 0.99)], sorted[handled - 1]);
    }

    private static void await(LinkedBlockingQueue<SyncNotice> notices, Predicate<SyncNotice> wanted)
            throws InterruptedException {
        SyncNotice notice;
        do {
            notice = notices.poll(5, TimeUnit.MINUTES);
        } while (notice != null && !wanted.test(notice));
        if (notice == null) {
            throw new IllegalStateException("the engine did not read the store in five minutes");
        }
    }

    private static double heap() {
        for (var i = 0; i < 3; i++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MIB;
    }

    private static double size(Path data) throws IOException {
        try (var files = Files.list(data)) {
            return files.filter(each -> each.toString().endsWith(".mv.db"))
                            .mapToLong(each -> each.toFile().length())
                            .sum()
                    / MIB;
        }
    }

    private static void delete(Path data) throws IOException {
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static double millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e6;
    }

    private static SyncSettings settings(FakeStore store, FakePusherServer live, Path data) {
        return new SyncSettings(
                store.apiUrl(),
                7,
                "secret",
                data,
                "kiosk-1",
                Locale.ROOT,
                new LiveSettings(null, null, "127.0.0.1", live.port(), null, false, null, null, null),
                Duration.ofMinutes(15),
                Duration.ofSeconds(60),
                List.of());
    }
}
