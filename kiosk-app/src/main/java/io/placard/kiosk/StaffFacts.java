package io.placard.kiosk;

import io.placard.hardware.DeviceStatus;
import io.placard.kiosk.operations.Observed;
import io.placard.kiosk.sensing.HealthWords;
import io.placard.kiosk.sensing.LiveDevice;
import io.placard.kiosk.staff.page.KioskFacts;
import io.placard.kiosk.staff.page.KioskFacts.Sensor;
import io.placard.kiosk.staff.page.KioskFacts.State;
import io.placard.kiosk.watchdog.StartMode;
import java.time.Duration;
import java.util.List;

/** Reads for staff what status tells operators. */
final class StaffFacts {
    private StaffFacts() {}

    /** As things are now; any thread, at once. */
    static KioskFacts of(Observed observed, List<LiveDevice> devices) {
        var memory = Observed.memory();
        return new KioskFacts(
                observed.version(),
                Duration.ofMillis(observed.process().ageMillis()),
                observed.display().get().pipeline(),
                observed.sync().get(),
                new KioskFacts.Memory(memory.used(), memory.most()),
                observed.outbox().get().pending(),
                observed.life()
                        .get()
                        .mode()
                        .findSafe()
                        .map(StartMode.Safe::until)
                        .orElse(null),
                devices.stream().map(StaffFacts::sensor).toList());
    }

    /** As the staff page tells of it. */
    static Sensor sensor(LiveDevice device) {
        var report = device.vitals().report();
        return new Sensor(
                report.settings().name(),
                state(report.status()),
                trouble(device.health(), report.status()),
                report.lastValue(),
                report.lastReadingAt());
    }

    private static State state(DeviceStatus status) {
        return switch (status) {
            case DeviceStatus.Online _ -> State.CONNECTED;
            case DeviceStatus.Starting _, DeviceStatus.Reconnecting _ -> State.RECONNECTING;
            case DeviceStatus.Absent _ -> State.ABSENT;
            case DeviceStatus.Faulty _ -> State.FAULTY;
        };
    }

    /** Where the state says already what is wrong, only what to do about it. */
    private static String trouble(HealthWords health, DeviceStatus status) {
        return switch (health.mood()) {
            case WELL, QUIET -> "";
            case TROUBLE ->
                status instanceof DeviceStatus.Online ? health.words() + ". " + health.remedy() : health.remedy();
        };
    }
}
