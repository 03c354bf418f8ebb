package io.placard.kiosk.command;

import io.placard.hardware.CalibrationResult;
import io.placard.hardware.DeviceSettings;
import io.placard.hardware.DeviceStatus;
import io.placard.hardware.Hardware;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** {@code placard sensors --calibrate NAME}: looks at an empty slot and proposes its threshold; changes nothing. */
final class CalibrateCommand {
    private static final Duration OPENING = Duration.ofSeconds(3);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final Terminal terminal;
    private final Probes probes;

    CalibrateCommand(Terminal terminal, Probes probes) {
        this.terminal = terminal;
        this.probes = probes;
    }

    int execute(String name, List<DeviceSettings> devices) {
        var sensors = devices.stream()
                .filter(DeviceSettings.DistanceSensor.class::isInstance)
                .toList();
        var sensor = sensors.stream().filter(each -> each.name().equals(name)).findFirst();
        if (sensor.isEmpty()) {
            terminal.err()
                    .println("--calibrate: there is no distance sensor \"" + name + "\"; there is "
                            + (sensors.isEmpty()
                                    ? "none"
                                    : String.join(
                                            ", ",
                                            sensors.stream()
                                                    .map(DeviceSettings::name)
                                                    .toList()))
                            + ".");
            return ExitCode.UNUSABLE;
        }
        terminal.out().println("Looking at the empty slot of " + name + " for two seconds; keep your hands away.");
        try (var hardware = probes.open(List.of(sensor.get()), Optional.empty())) {
            awaitPort(hardware);
            return tell(hardware, name, hardware.calibrate(name).join());
        } catch (IOException e) {
            throw new IllegalStateException("nothing is recorded here", e);
        }
    }

    private int tell(Hardware hardware, String name, CalibrationResult result) {
        return switch (result) {
            case CalibrationResult.Proposed(int emptyMm, int coveredMm, int readings) -> {
                terminal.out()
                        .println("Empty it is " + emptyMm + " mm deep (" + readings + " readings). Set for " + name
                                + ":");
                terminal.out().println("covered_mm = " + coveredMm);
                yield ExitCode.OK;
            }
            case CalibrationResult.Impossible(String words) -> {
                var status = hardware.devices().getFirst().status();
                boolean isHeard = status instanceof DeviceStatus.Online;
                terminal.err().println(isHeard ? words : SensorWords.full(status));
                yield ExitCode.CHECK_FAILED;
            }
        };
    }

    private static void awaitPort(Hardware hardware) {
        long deadline = System.nanoTime() + OPENING.toNanos();
        while (hardware.devices().getFirst().status() instanceof DeviceStatus.Starting
                && System.nanoTime() - deadline < 0) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }
}
