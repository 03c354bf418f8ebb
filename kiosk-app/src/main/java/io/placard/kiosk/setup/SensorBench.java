package io.placard.kiosk.setup;

import io.placard.hardware.DeviceReport;
import io.placard.hardware.DeviceSettings;
import io.placard.hardware.DeviceStatus;
import io.placard.hardware.Hardware;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Holds the devices that were entered open, to see whether they say anything. Safe to call from any thread. */
final class SensorBench implements AutoCloseable {
    private final Machine machine;
    private final Map<String, String> seen = new ConcurrentHashMap<>();
    private List<DeviceSettings> devices = List.of();
    private boolean isClosed;

    @Nullable private volatile Hardware hardware;

    SensorBench(Machine machine) {
        this.machine = machine;
    }

    /** Opens these instead; waits until the others are closed, two seconds at most. */
    synchronized void use(List<DeviceSettings> wanted) {
        if (isClosed || wanted.equals(devices)) {
            return;
        }
        closeHardware();
        devices = List.copyOf(wanted);
        seen.keySet().retainAll(devices.stream().map(SensorBench::key).toList());
        hardware = devices.isEmpty() ? null : machine.open(devices);
    }

    /** How they are doing; waits for nobody. */
    List<DeviceCheck> look() {
        var open = hardware;
        return open == null
                ? List.of()
                : open.devices().stream().map(this::check).toList();
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        closeHardware();
        devices = List.of();
    }

    private void closeHardware() {
        var open = hardware;
        hardware = null;
        if (open != null) {
            open.close();
        }
    }

    private DeviceCheck check(DeviceReport report) {
        var name = report.settings().name();
        report.findLastValue().ifPresent(value -> seen.put(key(report.settings()), value));
        var value = seen.get(key(report.settings()));
        if (value != null) {
            return new DeviceCheck(name, DeviceCheck.State.SEEN, value);
        }
        return switch (report.status()) {
            case DeviceStatus.Starting _, DeviceStatus.Online _ -> new DeviceCheck(name, DeviceCheck.State.WAITING, "");
            case DeviceStatus.Reconnecting(var reason) -> trouble(name, reason);
            case DeviceStatus.Absent(var reason) -> trouble(name, reason);
            case DeviceStatus.Faulty(var reason) -> trouble(name, reason);
        };
    }

    private static DeviceCheck trouble(String name, String reason) {
        return new DeviceCheck(name, DeviceCheck.State.TROUBLE, reason);
    }

    /** Another driver or port is another device, even under the same name. */
    private static String key(DeviceSettings device) {
        return device.name() + '\n' + device.driver() + '\n' + device.port();
    }
}
