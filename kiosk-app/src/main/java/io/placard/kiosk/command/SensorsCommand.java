package io.placard.kiosk.command;

import io.placard.hardware.DeviceSettings;
import io.placard.hardware.DeviceStatus;
import io.placard.hardware.HardwareEvent;
import io.placard.hardware.HardwareEvent.Reading;
import io.placard.hardware.HardwareEvent.SlotCovered;
import io.placard.hardware.HardwareEvent.SlotUncovered;
import io.placard.hardware.HardwareEvent.StatusChanged;
import io.placard.hardware.HardwareEvent.TagPut;
import io.placard.hardware.HardwareEvent.TagRemoved;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** {@code placard sensors}: lists serial ports, then shows what the configured devices say until it is stopped. */
final class SensorsCommand {
    private final Terminal terminal;
    private final Probes probes;
    private final Map<String, String> shown = new ConcurrentHashMap<>();

    SensorsCommand(Terminal terminal, Probes probes) {
        this.terminal = terminal;
        this.probes = probes;
    }

    int execute(List<DeviceSettings> devices) {
        var ports = probes.serialPorts();
        terminal.out().println(ports.isEmpty() ? "This machine has no serial port." : "Serial ports:");
        ports.forEach(port -> terminal.out().println("  " + port));
        if (!devices.isEmpty()) {
            watch(devices);
        }
        return ExitCode.OK;
    }

    private void watch(List<DeviceSettings> devices) {
        terminal.out().println("Readings, until Ctrl-C:");
        try (var hardware = probes.open(devices)) {
            var listening = hardware.listen(this::show);
            hardware.devices().forEach(device -> print(device.settings().name(), "status", words(device.status())));
            new CountDownLatch(1).await();
            listening.run();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(HardwareEvent event) {
        switch (event) {
            case TagPut put -> print(put.device(), "event", "tag " + put.tag() + " put");
            case TagRemoved removed -> print(removed.device(), "event", "tag " + removed.tag() + " removed");
            case SlotCovered covered -> print(covered.device(), "event", "slot " + covered.number() + " covered");
            case SlotUncovered free -> print(free.device(), "event", "slot " + free.number() + " uncovered");
            case StatusChanged changed -> print(changed.device(), "status", words(changed.status()));
            case Reading reading -> print(reading.device(), "reads", reading.value());
        }
    }

    private void print(String device, String kind, String words) {
        // A reader repeats itself up to fifteen times a second; only what is new is worth a line.
        if (!words.equals(shown.put(device + kind, words))) {
            terminal.out().println(device + ": " + words);
        }
    }

    private static String words(DeviceStatus status) {
        return switch (status) {
            case DeviceStatus.Starting() -> "starting";
            case DeviceStatus.Online() -> "connected";
            case DeviceStatus.Reconnecting(var reason) -> "reconnecting: " + reason;
            case DeviceStatus.Absent(var reason) -> "absent: " + reason;
            case DeviceStatus.Faulty(var reason) -> "faulty: " + reason;
        };
    }
}
