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
        var device = find(event.device());
        if (device == null) {
            return;
        }
        switch (event) {
            case HardwareEvent.TagPut put -> tellTag(device, "tag_put", put.tag(), event);
            case HardwareEvent.TagRemoved removed -> tellTag(device, "tag_remove", removed.tag(), event);
            case HardwareEvent.SlotCovered covered -> tellSlot(device, "covered", covered.number(), event);
            case HardwareEvent.SlotUncovered free -> tellSlot(device, "uncovered", free.number(), event);
            case HardwareEvent.Reading reading ->
                tell(SensorEvent.of(device, SensorEvent.READING, reading.value(), event.frameMicros()));
            case HardwareEvent.StatusChanged changed -> tellStatus(device, changed.status(), event.frameMicros());
        }
    }

    /** A reader's antenna is named after the reader: {@code shelf/2}. */
    private @Nullable DeviceSettings find(String name) {
        var device = devices.get(name);
        return device != null ? device : devices.get(name.substring(0, Math.max(0, name.lastIndexOf('/'))));
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

    /** Whether a device with this status can be heard. */
    public static boolean isAvailable(DeviceStatus status) {
        return status instanceof DeviceStatus.Online;
    }

    @Nullable static String reason(DeviceStatus status) {
        return switch (status) {
            case DeviceStatus.Starting() -> "not opened yet";
            case DeviceStatus.Online() -> null;
            case DeviceStatus.Reconnecting(var reason) -> reason;
            case DeviceStatus.Absent(var reason) -> reason;
            case DeviceStatus.Faulty(var reason) -> reason;
        };
    }

    private void tellTag(DeviceSettings device, String type, String tag, HardwareEvent event) {
        var kind = SensorEvent.kindOf(device);
        tell(new SensorEvent(event.device(), kind, type, tag, null, null, event.frameMicros()));
    }

    private void tellSlot(DeviceSettings device, String type, int number, HardwareEvent event) {
        var kind = SensorEvent.kindOf(device);
        tell(new SensorEvent(event.device(), kind, type, null, number, null, event.frameMicros()));
    }

    private void tell(SensorEvent event) {
        listeners.forEach(listener -> listener.accept(event));
    }
}
