package io.placard.hardware;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a device is doing, as one immutable picture.
 *
 * @param lastValue the last valid reading: a tag's id, or a distance in mm; null for none yet
 */
public record DeviceReport(
        DeviceSettings settings,
        DeviceStatus status,
        @Nullable String lastValue,
        @Nullable Instant lastReadingAt,
        long validFrames,
        long invalidFrames,
        int reconnects) {
    public Optional<String> findLastValue() {
        return Optional.ofNullable(lastValue);
    }

    public Optional<Instant> findLastReadingAt() {
        return Optional.ofNullable(lastReadingAt);
    }
}
