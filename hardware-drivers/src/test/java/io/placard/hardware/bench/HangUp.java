package io.placard.hardware.bench;

import io.placard.hardware.DeviceSettings;
import io.placard.hardware.DeviceStatus;
import io.placard.hardware.Hardware;
import io.placard.hardware.HardwareEvent;
import io.placard.hardware.simulated.PseudoTerminal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A plug is pulled and pushed back under the same stable name, for two seconds and for ten. */
final class HangUp {
    private static final int PERCENT = 100;
    private static final Duration WATCHED = Duration.ofSeconds(2);

    private final PrintStream report;
    private final BlockingQueue<HardwareEvent> events = new LinkedBlockingQueue<>();

    HangUp(PrintStream report) {
        this.report = report;
    }

    void measure() throws IOException, InterruptedException {
        report.println("A port that hangs up and comes back behind the same name as another device file:");
        for (var absence : List.of(WATCHED, Duration.ofSeconds(10))) {
            var folder = Files.createTempDirectory("placard-bench");
            var name = folder.resolve("pad");
            measure(name, absence);
            Files.delete(name);
            Files.delete(folder);
        }
    }

    private void measure(Path name, Duration absence) throws IOException, InterruptedException {
        events.clear();
        var first = PseudoTerminal.open();
        Files.createSymbolicLink(name, Path.of(first.port()));
        var pad = new DeviceSettings.Reader("pad", "rdm6300", name.toString());
        try (var hardware = Hardware.open(List.of(pad), _ -> true, Clock.systemUTC())) {
            hardware.listen(events::add);
            await(DeviceStatus.Online.class);
            Files.delete(name);
            first.close();
            await(DeviceStatus.Reconnecting.class);
            var before = processorTime();
            Thread.sleep(WATCHED);
            var used = processorTime().minus(before);
            Thread.sleep(absence.minus(WATCHED));
            try (var second = PseudoTerminal.open()) {
                long back = System.nanoTime();
                Files.createSymbolicLink(name, Path.of(second.port()));
                await(DeviceStatus.Online.class);
                report.printf(
                        Locale.ROOT,
                        "  away for %d s: %.1f %% of a core in the 2 s after hang-up, open %d ms after return%n",
                        absence.toSeconds(),
                        (double) PERCENT * used.toNanos() / WATCHED.toNanos(),
                        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - back));
            }
        }
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private void await(Class<? extends DeviceStatus> status) throws InterruptedException {
        while (true) {
            var event = events.poll(15, TimeUnit.SECONDS);
            if (event == null) {
                throw new IllegalStateException("The pad was never " + status.getSimpleName());
            }
            if (event instanceof HardwareEvent.StatusChanged changed && status.isInstance(changed.status())) {
                return;
            }
        }
    }
}
