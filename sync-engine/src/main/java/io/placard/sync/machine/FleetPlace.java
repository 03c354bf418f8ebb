package io.placard.sync.machine;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.CRC32C;

/**
 * Where a kiosk stands in its fleet, from 0 to below 1: what all kiosks have to do after the same event, each does at
 * its own place in a window. The same for a kiosk at all times, so that it is the same store load every morning.
 */
public record FleetPlace(double share) {
    private static final double RANGE = 0x1p32;

    /** By the kiosk's id. */
    public static FleetPlace of(String kioskId) {
        var hash = new CRC32C();
        hash.update(kioskId.getBytes(StandardCharsets.UTF_8));
        return new FleetPlace(hash.getValue() / RANGE);
    }

    /** This kiosk's place in a window. */
    public Duration within(Duration window) {
        return Duration.ofMillis((long) (share * window.toMillis()));
    }
}
