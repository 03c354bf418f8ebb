package io.placard.kiosk.operations;

import io.placard.hardware.DeviceSettings;
import io.placard.hardware.DeviceStatus;
import io.placard.hardware.HardwareEvent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Passes what the devices say on to trace and event streams, in the words of both. A change of status is passed on only
 * where it makes a device available or unavailable. Events come on the devices' threads and leave on them.
 */
public final class SensorFeed implements Consumer<HardwareEvent> {
    private final Map<String, DeviceSettings> devices;
    private final Map<String, Boolean> available = new ConcurrentHashMap<>();
    private final List<Consumer<SensorEvent>> listeners = new CopyOnWriteArrayList<>();

    public SensorFeed(List<DeviceSettings> devices) {
        this.devices =
                devices.stream().collect(Collectors.toUnmodifiableMap(DeviceSettings::name, Function.identity()));
    }

    /**
     * Calls the listener for each event; it must not wait.
     *
     * @return ends the listening when run
     */
    public Runnable listen(Consumer<SensorEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void accept(HardwareEvent event) {
        var device = devices.get(event.device());
        if (device == null) {
            return;
        }
        var micros = event.frameMicros();
        switch (event) {
            case HardwareEvent.TagPut put -> tell(device, "tag_put", put.tag(), micros);
            case HardwareEvent.TagRemoved removed -> tell(device, "tag_remove", removed.tag(), micros);
            case HardwareEvent.SlotCovered _ -> tell(device, "covered", null, micros);
            case HardwareEvent.SlotUncovered _ -> tell(device, "uncovered", null, micros);
            case HardwareEvent.Reading reading ->
                tell(SensorEvent.of(device, SensorEvent.READING, reading.value(), micros));
            case HardwareEvent.StatusChanged changed -> tellStatus(device, changed.status(), micros);
        }
    }

    private void tellStatus(DeviceSettings device, DeviceStatus status, long micros) {
        var isAvailable = isAvailable(status);
        var before = available.put(device.name(), isAvailable);
        if (!(status instanceof DeviceStatus.Starting) && (before == null || before != isAvailable)) {
            tell(ofStatus(device, status, micros));
        }
    }

    /** Whether the device is available, as an event. */
    static SensorEvent ofStatus(DeviceSettings device, DeviceStatus status, long micros) {
        var type = isAvailable(status) ? SensorEvent.AVAILABLE : SensorEvent.UNAVAILABLE;
        return SensorEvent.of(device, type, reason(status), micros);
    }

    static boolean isAvailable(DeviceStatus status) {
        return status instanceof DeviceStatus.Online;
    }

    @Nullable private static String reason(DeviceStatus status) {
        return switch (status) {
            case DeviceStatus.Starting() -> "not opened yet";
            case DeviceStatus.Online() -> null;
            case DeviceStatus.Reconnecting(var reason) -> reason;
            case DeviceStatus.Absent(var reason) -> reason;
            case DeviceStatus.Faulty(var reason) -> reason;
        };
    }

    private void tell(DeviceSettings device, String type, @Nullable String tag, long micros) {
        var event = SensorEvent.of(device, type, null, micros);
        tell(new SensorEvent(event.name(), event.kind(), type, tag, event.number(), null, micros));
    }

    private void tell(SensorEvent event) {
        listeners.forEach(listener -> listener.accept(event));
    }
}
