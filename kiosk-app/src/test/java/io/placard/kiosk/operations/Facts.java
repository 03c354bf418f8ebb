package io.placard.kiosk.operations;

import io.placard.hardware.DeviceReport;
import io.placard.hardware.DeviceSettings;
import io.placard.hardware.DeviceStatus;
import io.placard.kiosk.updates.QuietTime;
import io.placard.kiosk.updates.UpdateStatus;
import io.placard.kiosk.updates.Updates;
import io.placard.kiosk.watchdog.StartMode;
import io.placard.sync.Outbox;
import io.placard.sync.Pictures;
import io.placard.sync.SyncState;
import io.placard.sync.SyncStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A kiosk in the middle of its day, as a test observes it. */
public final class Facts {
    public static final Instant NOW = Instant.parse("2026-01-01T00:01:40Z");
    static final DeviceSettings PAD = new DeviceSettings.Reader("pad-A", "rdm6300", "/dev/ttyUSB0");
    static final DeviceSettings SLOT = new DeviceSettings.DistanceSensor("slot-3", "a02yyuw", "/dev/ttyUSB3", 3, 120);

    ScreenState screen = new ScreenState("product", 4711L, null, null, "rfid");
    public SyncStatus sync = new SyncStatus(
            SyncState.LIVE,
            5000,
            4321,
            new SyncStatus.Times(NOW.minusSeconds(4), NOW.minusSeconds(60), null, NOW.minusMillis(3200)),
            new SyncStatus.EventCounts(9, 1, 2, 3, 4, 5, 6),
            new SyncStatus.ReconcileCounts(1, 2, 3, 4),
            7,
            8,
            null);
    StartMode mode = new StartMode.Normal();
    Updates updates = new Updates(
            "1.0.0",
            new UpdateStatus(
                    Optional.of("1.0.2"),
                    Optional.of(NOW.minusSeconds(60)),
                    Optional.of("no room"),
                    Optional.of("1.0.1 was taken back"),
                    Optional.of(NOW.minusSeconds(90)),
                    List.of("1.0.1")),
            true,
            Optional.of(new QuietTime.Stretch(NOW.plusSeconds(100), NOW.plusSeconds(7300))));
    public List<DeviceReport> devices = List.of(
            new DeviceReport(PAD, new DeviceStatus.Online(), "04A1", NOW.minusSeconds(1), 10, 1, 2),
            new DeviceReport(SLOT, new DeviceStatus.Absent("plug it in"), null, null, 0, 0, 0));

    public Observed observed() {
        var clock = new ProcessClock(Clock.fixed(NOW, ZoneOffset.UTC), ProcessClock.micros(NOW) - 12_300_000);
        return new Observed(
                "1.0.0",
                clock,
                () -> new Observed.DisplayState("sw", 1080, 1920),
                () -> screen,
                () -> sync,
                () -> new Outbox.Status(3, NOW.minusSeconds(90), 40, 5),
                () -> new Pictures.Status(6, 7_000, 9, 2, 11, 3, 4, 5),
                () -> new Observed.FilmState(new Pictures.Status(2, 900, 3, 1, 2, 0, 0, 0), 1),
                () -> devices,
                () -> 12,
                () -> new Observed.Life(340, mode, true),
                () -> Optional.of(updates));
    }
}
