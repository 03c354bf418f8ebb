package io.placard.kiosk.command;

import io.placard.hardware.DeviceSettings;
import io.placard.hardware.Hardware;
import io.placard.hardware.HardwareEvent;
import io.placard.hardware.HardwareEvent.Reading;
import io.placard.hardware.HardwareEvent.SlotCovered;
import io.placard.hardware.HardwareEvent.SlotUncovered;
import io.placard.hardware.HardwareEvent.StatusChanged;
import io.placard.hardware.HardwareEvent.TagPut;
import io.placard.hardware.HardwareEvent.TagRemoved;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** {@code placard sensors}: lists serial ports, then shows what the configured devices say until it is stopped. */
final class SensorsCommand {
    /** Between two summaries. */
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Terminal terminal;
    private final Probes probes;
    private final Optional<Path> recording;
    private final SensorBoard board = new SensorBoard();
    private final Map<String, String> shown = new ConcurrentHashMap<>();

    SensorsCommand(Terminal terminal, Probes probes, Optional<Path> recording) {
        this.terminal = terminal;
        this.probes = probes;
        this.recording = recording;
    }

    int execute(List<DeviceSettings> devices) {
        var ports = probes.serialPorts();
        terminal.out().println(ports.isEmpty() ? "This machine has no serial port." : "Serial ports:");
        ports.forEach(port -> terminal.out().println("  " + port));
        if (devices.isEmpty()) {
            return ExitCode.OK;
        }
        try {
            watch(devices);
            return ExitCode.OK;
        } catch (IOException e) {
            terminal.err()
                    .println("The recording cannot be written (" + e.getMessage()
                            + "). Give --record a file in a folder that this user may write.");
            return ExitCode.UNUSABLE;
        }
    }

    private void watch(List<DeviceSettings> devices) throws IOException {
        terminal.out().println("Readings, until Ctrl-C:");
        recording.ifPresent(file -> terminal.out().println("All bytes are written to " + file + "."));
        try (var hardware = probes.open(devices, recording)) {
            var listening = hardware.listen(this::show);
            hardware.devices()
                    .forEach(device -> print(device.settings().name(), "status", SensorWords.full(device.status())));
            summarizeAgainAndAgain(hardware);
            listening.run();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void summarizeAgainAndAgain(Hardware hardware) throws InterruptedException {
        var never = new CountDownLatch(1);
        board.lines(hardware.devices(), EVERY);
        while (!never.await(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
            board.lines(hardware.devices(), EVERY).forEach(terminal.out()::println);
        }
    }

    private void show(HardwareEvent event) {
        switch (event) {
            case TagPut put -> print(put.device(), "event", "tag " + put.tag() + " put");
            case TagRemoved removed -> print(removed.device(), "event", "tag " + removed.tag() + " removed");
            case SlotCovered covered -> print(covered.device(), "event", "slot " + covered.number() + " covered");
            case SlotUncovered free -> print(free.device(), "event", "slot " + free.number() + " uncovered");
            case StatusChanged changed -> print(changed.device(), "status", SensorWords.full(changed.status()));
            case Reading reading -> {
                if (!board.read(reading)) {
                    print(reading.device(), "reads", reading.value());
                }
            }
        }
    }

    private void print(String device, String kind, String words) {
        // A reader repeats itself up to fifteen times a second; only what is new is worth a line.
        if (!words.equals(shown.put(device + kind, words))) {
            terminal.out().println(device + ": " + words);
        }
    }
}
