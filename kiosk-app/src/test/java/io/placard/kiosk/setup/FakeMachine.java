package io.placard.kiosk.setup;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A machine and a store that are as a test wants them. */
public final class FakeMachine implements Machine {
    public final List<StoreTrial.Finding> findings = new ArrayList<>();
    public final List<PortChoice> ports = new ArrayList<>();
    public final List<Path> transfers = new ArrayList<>();
    /** What devices have read, by name. */
    public final Map<String, String> readings = new HashMap<>();

    final List<SyncSettings> asked = new ArrayList<>();
    Runnable whileAsking = () -> {};
    DeviceStatus status = new DeviceStatus.Online();
    int open;

    @Override
    public List<PortChoice> ports() {
        return ports;
    }

    @Override
    public List<Path> transfers() {
        return transfers;
    }

    @Override
    public List<StoreTrial.Finding> tryStore(SyncSettings settings) {
        asked.add(settings);
        whileAsking.run();
        return findings;
    }

    @Override
    public Hardware open(List<DeviceSettings> devices) {
        open++;
        return new FakeHardware(devices);
    }

    private final class FakeHardware implements Hardware {
        private final List<DeviceSettings> devices;

        FakeHardware(List<DeviceSettings> devices) {
            this.devices = devices;
        }

        @Override
        public Runnable listen(Consumer<HardwareEvent> listener) {
            return () -> {};
        }

        @Override
        public Optional<KeyboardLine> keyboard() {
            return Optional.empty();
        }

        @Override
        public List<DeviceReport> devices() {
            return devices.stream()
                    .map(device ->
                            new DeviceReport(device, status, readings.get(device.name()), Instant.EPOCH, 0, 0, 0))
                    .toList();
        }

        @Override
        public List<DeviceVitals> vitals() {
            throw new UnsupportedOperationException("Setup does not look this closely");
        }

        @Override
        public CompletableFuture<CalibrationResult> calibrate(String device) {
            return CompletableFuture.completedFuture(new CalibrationResult.Impossible("No readings came."));
        }

        @Override
        public Optional<OptionMistake> setCoveredMm(String device, int mm) {
            return Optional.empty();
        }

        @Override
        public void close() {
            open--;
        }
    }
}
