package io.placard.kiosk.staff.page;

import io.placard.sync.SyncStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the kiosk is, at one moment.
 *
 * @param pipeline what draws
 * @param safeUntil when safe mode ends by itself; null in a normal run
 * @param unsent messages that wait for their destination
 */
public record KioskFacts(
        String version,
        Duration upSince,
        String pipeline,
        SyncStatus sync,
        Memory memory,
        int unsent,
        @Nullable Instant safeUntil,
        List<Sensor> sensors) {
    public KioskFacts {
        sensors = List.copyOf(sensors);
    }

    public Optional<Instant> findSafeUntil() {
        return Optional.ofNullable(safeUntil);
    }

    /** Of the Java heap, bytes. */
    public record Memory(long used, long most) {}

    /**
     * A reader or sensor.
     *
     * @param trouble what is wrong and what to do about it; empty where nothing is
     * @param lastReadingAt null for never
     */
    public record Sensor(
            String name,
            State state,
            String trouble,
            @Nullable String lastValue,
            @Nullable Instant lastReadingAt) {
        public Optional<String> findLastValue() {
            return Optional.ofNullable(lastValue);
        }

        public Optional<Instant> findLastReadingAt() {
            return Optional.ofNullable(lastReadingAt);
        }
    }

    /** Whether a device can be heard. */
    public enum State {
        CONNECTED,
        RECONNECTING,
        ABSENT,
        FAULTY
    }
}
