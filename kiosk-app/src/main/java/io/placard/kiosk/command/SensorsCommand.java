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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** {@code placard sensors}: lists serial ports, then shows what the configured devices say until it is stopped. */
final class SensorsCommand {
    /** Between two summaries. */
    private static final Duration EVERY = Duration.ofSeconds(5);

    /** On a screen. */
    private static final Duration REDRAWN = Duration.ofSeconds(1);

    private final Terminal terminal;
    private final Probes probes;
    private final Optional<Path> recording;
    private final Map<String, String> shown = new ConcurrentHashMap<>();

    SensorsCommand(Terminal terminal, Probes probes, Optional<Path> recording) {
        this.terminal = terminal;
        this.probes = probes;
        this.recording = recording;
    }

    int execute(List<DeviceSettings> devices) {
        var ports = new ArrayList<String>();
        var found = probes.serialPorts();
        ports.add(found.isEmpty() ? "This machine has no serial port." : "Serial ports:");
        found.forEach(port -> ports.add("  " + port));
        if (devices.isEmpty()) {
            ports.forEach(terminal.out()::println);
            return ExitCode.OK;
        }
        recording.ifPresent(file -> ports.add("All bytes are written to " + file + "."));
        try {
            watch(devices, ports);
            return ExitCode.OK;
        } catch (IOException e) {
            terminal.err()
                    .println("The recording cannot be written (" + e.getMessage()
                            + "). Give --record a file in a folder that this user may write.");
            return ExitCode.UNUSABLE;
        }
    }

    private void watch(List<DeviceSettings> devices, List<String> ports) throws IOException {
        var board = new SensorBoard(devices);
        var screen = new SensorScreen(ports);
        Consumer<String> show = terminal.isScreen() ? screen::happened : terminal.out()::println;
        if (!terminal.isScreen()) {
            ports.forEach(terminal.out()::println);
            terminal.out().println("Readings, until Ctrl-C:");
        }
        try (var hardware = probes.open(devices, recording)) {
            var listening = hardware.listen(event -> tell(event, board, show));
            hardware.devices()
                    .forEach(device ->
                            print(device.settings().name(), "status", SensorWords.full(device.status()), show));
            if (terminal.isScreen()) {
                drawAgainAndAgain(hardware, board, screen);
            } else {
                summarizeAgainAndAgain(hardware, board);
            }
            listening.run();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void summarizeAgainAndAgain(Hardware hardware, SensorBoard board) throws InterruptedException {
        var never = new CountDownLatch(1);
        board.lines(hardware.devices(), EVERY);
        while (!never.await(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
            board.lines(hardware.devices(), EVERY).forEach(terminal.out()::println);
        }
    }

    private void drawAgainAndAgain(Hardware hardware, SensorBoard board, SensorScreen screen)
            throws InterruptedException {
        var never = new CountDownLatch(1);
        while (!never.await(REDRAWN.toMillis(), TimeUnit.MILLISECONDS)) {
            terminal.out().print(screen.draw(board.lines(hardware.devices(), REDRAWN)));
            terminal.out().flush();
        }
    }

    private void tell(HardwareEvent event, SensorBoard board, Consumer<String> show) {
        switch (event) {
            case TagPut put -> print(put.device(), "event", "tag " + put.tag() + " put", show);
            case TagRemoved removed -> print(removed.device(), "event", "tag " + removed.tag() + " removed", show);
            case SlotCovered covered -> print(covered.device(), "event", "slot " + covered.number() + " covered", show);
            case SlotUncovered free -> print(free.device(), "event", "slot " + free.number() + " uncovered", show);
            case StatusChanged changed -> print(changed.device(), "status", SensorWords.full(changed.status()), show);
            case Reading reading -> {
                if (!board.read(reading)) {
                    print(reading.device(), "reads", reading.value(), show);
                }
            }
        }
    }

    private void print(String device, String kind, String words, Consumer<String> show) {
        // A reader repeats itself up to fifteen times a second; only what is new is worth a line.
        if (!words.equals(shown.put(device + kind, words))) {
            show.accept(device + ": " + words);
        }
    }
}
