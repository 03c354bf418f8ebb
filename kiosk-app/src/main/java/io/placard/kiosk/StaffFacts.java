package io.placard.kiosk;

import io.placard.hardware.DeviceReport;
import io.placard.hardware.DeviceStatus;
import io.placard.kiosk.operations.Observed;
import io.placard.kiosk.staff.page.KioskFacts;
import io.placard.kiosk.staff.page.KioskFacts.Sensor;
import io.placard.kiosk.staff.page.KioskFacts.State;
import java.time.Duration;

/** Reads for staff what status tells operators. */
final class StaffFacts {
    private StaffFacts() {}

    /** As things are now; any thread, at once. */
    static KioskFacts of(Observed observed) {
        var memory = Observed.memory();
        return new KioskFacts(
                observed.version(),
                Duration.ofMillis(observed.process().ageMillis()),
                observed.display().get().pipeline(),
                observed.sync().get(),
                new KioskFacts.Memory(memory.used(), memory.most()),
                observed.outbox().get().pending(),
                observed.devices().get().stream().map(StaffFacts::sensor).toList());
    }

    private static Sensor sensor(DeviceReport device) {
        var name = device.settings().name();
        return switch (device.status()) {
            case DeviceStatus.Online _ -> sensor(name, State.CONNECTED, "", device);
            case DeviceStatus.Starting _ -> sensor(name, State.RECONNECTING, "", device);
            case DeviceStatus.Reconnecting(var reason) -> sensor(name, State.RECONNECTING, reason, device);
            case DeviceStatus.Absent(var reason) -> sensor(name, State.ABSENT, reason, device);
            case DeviceStatus.Faulty(var reason) -> sensor(name, State.FAULTY, reason, device);
        };
    }

    private static Sensor sensor(String name, State state, String trouble, DeviceReport device) {
        return new Sensor(name, state, trouble, device.lastValue(), device.lastReadingAt());
    }
}
