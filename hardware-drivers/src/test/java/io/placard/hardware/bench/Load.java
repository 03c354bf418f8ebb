package io.placard.hardware.bench;

import io.placard.hardware.DeviceReport;
import io.placard.hardware.DeviceSettings;
import io.placard.hardware.DeviceStatus;
import io.placard.hardware.Hardware;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;

/** What 32 ports cost: all processor time of this process, in which there is nothing but the drivers. */
final class Load {
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration MEASURED = Duration.ofSeconds(15);
    private static final int PERCENT = 100;

    private final PrintStream report;

    Load(PrintStream report) {
        this.report = report;
    }

    void measure() throws IOException, InterruptedException {
        measure("talking", "16 RDM6300 every 65 ms, 16 A02YYUW every 100 ms", Load::talking);
        measure("silent", "32 sensors that are asked and never answer", Load::asked);
    }

    private interface Configured {
        DeviceSettings device(int number, String port);
    }

    private void measure(String argument, String title, Configured configured)
            throws IOException, InterruptedException {
        var simulators = start(argument);
        try (var ports = new BufferedReader(
                        new InputStreamReader(simulators.getInputStream(), StandardCharsets.US_ASCII));
                var hardware = open(ports, configured)) {
            hardware.listen(_ -> {});
            Thread.sleep(WARM_UP);
            var before = Used.byNow(hardware);
            Thread.sleep(MEASURED);
            print(title, before, Used.byNow(hardware));
        } finally {
            simulators.getOutputStream().close();
            simulators.waitFor();
        }
    }

    private static Process start(String argument) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Talkers.class.getName(),
                        argument)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Hardware open(BufferedReader ports, Configured configured) throws IOException {
        var devices = new ArrayList<DeviceSettings>();
        while (devices.size() < Talkers.COUNT) {
            devices.add(configured.device(devices.size(), ports.readLine()));
        }
        return Hardware.open(devices, _ -> true, Clock.systemUTC());
    }

    private static DeviceSettings talking(int number, String port) {
        return number % 2 == 0
                ? new DeviceSettings.Reader("pad-" + number, "rdm6300", port)
                : new DeviceSettings.DistanceSensor("slot-" + number, "a02yyuw", port, number, 120);
    }

    private static DeviceSettings asked(int number, String port) {
        return new DeviceSettings.DistanceSensor("slot-" + number, "us100", port, number, 120);
    }

    private void print(String title, Used before, Used after) {
        report.println(title + ":");
        report.printf(
                Locale.ROOT,
                "  %.1f %% of a core, %d frames, %d of %d ports open%n",
                (double) PERCENT * (after.processor.toNanos() - before.processor.toNanos()) / MEASURED.toNanos(),
                after.frames - before.frames,
                after.open,
                Talkers.COUNT);
    }

    /** Since the process began; {@code open} is now. */
    private record Used(Duration processor, long frames, long open) {
        static Used byNow(Hardware hardware) {
            var reports = hardware.devices();
            return new Used(
                    ProcessHandle.current().info().totalCpuDuration().orElseThrow(),
                    reports.stream().mapToLong(DeviceReport::validFrames).sum(),
                    reports.stream()
                            .filter(each -> each.status() instanceof DeviceStatus.Online)
                            .count());
        }
    }
}
