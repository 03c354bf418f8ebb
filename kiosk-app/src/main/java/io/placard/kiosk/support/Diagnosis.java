package io.placard.kiosk.support;

import io.placard.kiosk.updates.Updates;
import io.placard.kiosk.watchdog.StartMode;
import io.placard.sync.Outbox;
import io.placard.sync.Pictures;
import io.placard.sync.SyncStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** How everything is at one moment. What could not be found out says why in its {@code trouble}. */
public record Diagnosis(
        Instant at,
        Program program,
        StartMode mode,
        Memory memory,
        List<Disk> disks,
        Network network,
        SyncStatus sync,
        Database database,
        Pictures.Status pictures,
        Pictures.Status films,
        Outbox.Status outbox,
        Optional<Updates> updates,
        List<RecentErrors.Entry> lastErrors) {
    public Diagnosis {
        disks = List.copyOf(disks);
        lastErrors = List.copyOf(lastErrors);
    }

    /**
     * What runs on what.
     *
     * @param pipeline what draws: {@code es2}, {@code sw} or {@code headless}
     */
    public record Program(
            String version, String java, String javaFx, String system, String pipeline, String screen, Duration up) {}

    /**
     * Bytes.
     *
     * @param process what the process takes of the machine's memory; empty where the system does not tell
     * @param machineFree what programs could still get; likewise
     */
    public record Memory(
            long heapUsed, long heapMost, OptionalLong process, OptionalLong machineFree, OptionalLong machineTotal) {}

    /** The disk a folder lies on, bytes. */
    public record Disk(Folder folder, Path path, long free, long total, Optional<String> trouble) {
        /** With less than this the cache, pictures and logs will soon fail. */
        private static final long LITTLE = 200L * 1024 * 1024;

        public boolean isNearlyFull() {
            return trouble.isEmpty() && free < LITTLE;
        }
    }

    /** Which folder. */
    public enum Folder {
        DATA,
        LOG
    }

    /**
     * The way to the store.
     *
     * @param addresses this machine's, without loopback
     * @param store host and port
     * @param answeredAfter how long the store's server took to accept a connection
     */
    public record Network(
            List<String> addresses, String store, Optional<Duration> answeredAfter, Optional<String> trouble) {
        public Network {
            addresses = List.copyOf(addresses);
        }
    }

    /** The file that holds the catalogue, bytes. */
    public record Database(Path file, long bytes, Optional<String> trouble) {}
}
