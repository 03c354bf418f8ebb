package io.placard.kiosk.command;

import io.placard.hardware.DeviceSettings;
import io.placard.hardware.FoundPort;
import io.placard.hardware.Hardware;
import io.placard.kiosk.display.DisplayProbe;
import io.placard.sync.StoreCheck;
import io.placard.sync.SyncSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks this machine and the real store. */
public final class SystemProbes implements Probes {
    @Override
    public Map<String, List<String>> driversByKind() {
        return Map.of(
                "rfid", List.copyOf(Hardware.readerDrivers()),
                "ultrasonic", List.copyOf(Hardware.distanceSensorDrivers()));
    }

    @Override
    public Optional<String> whyNoDisplay() {
        return DisplayProbe.ofThisProcess().whyNone();
    }

    @Override
    public List<Finding> store(SyncSettings settings) {
        return new StoreCheck(settings, Clock.systemUTC())
                .run().stream()
                        .map(found -> new Finding(found.subject(), found.ok(), found.words()))
                        .toList();
    }

    @Override
    public List<Finding> ports(List<DeviceSettings> devices) {
        return devices.stream().map(SystemProbes::port).toList();
    }

    private static Finding port(DeviceSettings device) {
        if (device.isTyped()) {
            return Finding.usable(
                    device.name(),
                    "cannot be checked without a scan; start the kiosk, scan a tag, and see whether its page comes up");
        }
        return Hardware.findTrouble(device)
                .map(words -> Finding.unusable(device.name(), words))
                .orElseGet(() -> Finding.usable(device.name(), device.port() + " can be opened"));
    }

    @Override
    public List<String> serialPorts() {
        return Hardware.findPorts().stream().map(SystemProbes::describe).toList();
    }

    @Override
    public Hardware open(List<DeviceSettings> devices, Optional<Path> recording) throws IOException {
        var clock = Clock.systemUTC();
        return recording.isPresent()
                ? Hardware.record(devices, _ -> false, clock, recording.get())
                : Hardware.open(devices, _ -> false, clock);
    }

    private static String describe(FoundPort port) {
        var line = new StringBuilder(port.stableName());
        if (!port.stableName().equals(port.port())) {
            line.append("  (").append(port.port()).append(')');
        }
        port.usbName().ifPresent(name -> line.append("  ").append(name));
        line.append("  ").append(port.description());
        port.holder().ifPresent(holder -> line.append("  in use by ").append(holder));
        return line.toString();
    }
}
