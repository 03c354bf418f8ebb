package io.placard.kiosk.support;

import io.placard.kiosk.support.Diagnosis.Database;
import io.placard.kiosk.support.Diagnosis.Disk;
import io.placard.kiosk.support.Diagnosis.Folder;
import io.placard.kiosk.support.Diagnosis.Memory;
import io.placard.kiosk.support.Diagnosis.Network;
import io.placard.kiosk.support.Diagnosis.Program;
import io.placard.kiosk.updates.QuietTime;
import io.placard.kiosk.updates.UpdateStatus;
import io.placard.kiosk.updates.Updates;
import io.placard.kiosk.watchdog.StartMode;
import io.placard.sync.Outbox;
import io.placard.sync.Pictures;
import io.placard.sync.SyncState;
import io.placard.sync.SyncStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A kiosk in the afternoon: its disk is nearly full, and the store's server is gone. */
public final class SampleDiagnosis {
    private static final long MEGABYTE = 1024L * 1024;
    private static final Path DATA = Path.of("/var/lib/placard");

    private SampleDiagnosis() {}

    /** In this mode. */
    public static Diagnosis at(Instant now, StartMode mode) {
        return new Diagnosis(
                now,
                new Program(
                        "1.0.0",
                        "Temurin-25.0.3+9 25.0.3",
                        "26.0.2",
                        "Linux 6.12 amd64",
                        "es2",
                        "1080 x 1920",
                        Duration.ofHours(53)),
                mode,
                memory(),
                List.of(
                        new Disk(Folder.DATA, DATA, 96 * MEGABYTE, 29_000 * MEGABYTE, Optional.empty()),
                        new Disk(
                                Folder.LOG,
                                Path.of("/var/log/placard"),
                                4100 * MEGABYTE,
                                8000 * MEGABYTE,
                                Optional.empty())),
                new Network(
                        List.of("192.168.20.41"),
                        "api.example.shop:443",
                        Optional.empty(),
                        Optional.of("Connection refused")),
                sync(now),
                new Database(DATA.resolve("catalog.mv.db"), 48 * MEGABYTE, Optional.empty()),
                new Pictures.Status(9100, 310 * MEGABYTE, 9140, 40, 11, 3, 4, 5),
                new Pictures.Status(2, 90 * MEGABYTE, 3, 1, 2, 0, 0, 0),
                new Outbox.Status(12, now.minusSeconds(90), 40, 5),
                Optional.of(updates(now)),
                errors(now));
    }

    private static Updates updates(Instant now) {
        var status = new UpdateStatus(
                Optional.of("1.0.2"),
                Optional.of(now.minusSeconds(7000)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        var quiet = new QuietTime.Stretch(now.plusSeconds(36_000), now.plusSeconds(43_200));
        return new Updates("1.0.0", status, true, Optional.of(quiet));
    }

    private static Memory memory() {
        return new Memory(
                187 * MEGABYTE,
                448 * MEGABYTE,
                OptionalLong.of(465 * MEGABYTE),
                OptionalLong.of(2210 * MEGABYTE),
                OptionalLong.of(3900 * MEGABYTE));
    }

    private static SyncStatus sync(Instant now) {
        return new SyncStatus(
                SyncState.OFFLINE,
                5000,
                4321,
                new SyncStatus.Times(now.minusSeconds(400), now.minusSeconds(900), null, now.minusSeconds(380)),
                new SyncStatus.EventCounts(9, 1, 2, 3, 4, 5, 6),
                new SyncStatus.ReconcileCounts(1, 2, 3, 4),
                7,
                8,
                "The store's server refuses the connection");
    }

    private static List<RecentErrors.Entry> errors(Instant now) {
        return List.of(
                new RecentErrors.Entry(
                        now.minusSeconds(40), false, "StoreFollower", "The store's server refuses the connection"),
                new RecentErrors.Entry(
                        now.minusSeconds(4000),
                        true,
                        "KioskRun",
                        "The run before this one failed: OutOfMemory encountered: Java heap space"));
    }
}
