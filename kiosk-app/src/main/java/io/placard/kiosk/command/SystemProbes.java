package io.placard.kiosk.command;

import io.placard.hardware.DeviceSettings;
import io.placard.hardware.Hardware;
import io.placard.kiosk.display.DisplayProbe;
import io.placard.sync.SyncSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks this machine and the real store. */
public final class SystemProbes implements Probes {
    @Override
    public Map<String, List<String>> driversByKind() {
        return Map.of("rfid", List.of("rdm6300"), "ultrasonic", List.of("a02yyuw"));
    }

    @Override
    public Optional<String> whyNoDisplay() {
        return DisplayProbe.ofThisProcess().whyNone();
    }

    @Override
    public List<Finding> store(SyncSettings settings) {
        return List.of(Finding.unusable("catalogue API", "this build cannot ask it yet"));
    }

    @Override
    public List<Finding> ports(List<DeviceSettings> devices) {
        return devices.stream().map(SystemProbes::port).toList();
    }

    @Override
    public List<String> serialPorts() {
        return List.of();
    }

    @Override
    public Hardware open(List<DeviceSettings> devices) {
        throw new UnsupportedOperationException("This build has no drivers yet");
    }

    private static Finding port(DeviceSettings device) {
        return Files.isReadable(Path.of(device.port()))
                ? Finding.usable(device.name(), device.port())
                : Finding.unusable(device.name(), device.port() + " does not exist or cannot be read");
    }
}
