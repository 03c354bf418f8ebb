package io.placard.kiosk.command;

import io.placard.hardware.CalibrationResult;
import io.placard.hardware.DeviceReport;
import io.placard.hardware.DeviceSettings;
import io.placard.hardware.DeviceStatus;
import io.placard.hardware.DeviceVitals;
import io.placard.hardware.Hardware;
import io.placard.hardware.HardwareEvent;
import io.placard.hardware.KeyboardLine;
import io.placard.hardware.option.OptionMistake;
import io.placard.sync.SyncSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A machine and a store that are as a test wants them. */
final class FakeProbes implements Probes {
    final List<Finding> store = new ArrayList<>();
    final List<HardwareEvent> events = new ArrayList<>();
    DeviceStatus status = new DeviceStatus.Starting();
    CalibrationResult calibration = new CalibrationResult.Impossible("No readings came.");
    String noDisplay = "";
    volatile boolean isClosed;

    @Override
    public Map<String, List<String>> driversByKind() {
        return Map.of("rfid", List.of("rdm6300"), "ultrasonic", List.of("a02yyuw"));
    }

    @Override
    public Optional<String> whyNoDisplay() {
        return Optional.of(noDisplay).filter(why -> !why.isEmpty());
    }

    @Override
    public List<Finding> store(SyncSettings settings) {
        return store;
    }

    @Override
    public List<Finding> ports(List<DeviceSettings> devices) {
        return devices.stream()
                .map(device -> Finding.usable(device.name(), device.port()))
                .toList();
    }

    @Override
    public List<String> serialPorts() {
        return List.of("/dev/ttyUSB0  FT232R");
    }

    @Override
    public Hardware open(List<DeviceSettings> devices, Optional<Path> recording) {
        return new FakeHardware(devices);
    }

    private final class FakeHardware implements Hardware {
        private final List<DeviceSettings> devices;

        FakeHardware(List<DeviceSettings> devices) {
            this.devices = devices;
        }

        @Override
        public Runnable listen(Consumer<HardwareEvent> listener) {
            events.forEach(listener);
            return () -> {};
        }

        @Override
        public Optional<KeyboardLine> keyboard() {
            return Optional.empty();
        }

        @Override
        public List<DeviceReport> devices() {
            return devices.stream()
                    .map(device -> new DeviceReport(device, status, null, null, 0, 0, 0))
                    .toList();
        }

        @Override
        public List<DeviceVitals> vitals() {
            return List.of();
        }

        @Override
        public CompletableFuture<CalibrationResult> calibrate(String device) {
            return CompletableFuture.completedFuture(calibration);
        }

        @Override
        public Optional<OptionMistake> setCoveredMm(String device, int mm) {
            return Optional.empty();
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }
}
