package io.placard.kiosk;

import io.placard.sync.SyncState;
import io.placard.sync.SyncStatus;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How in step the gallery's kiosks are with their store. */
final class GallerySync {
    private GallerySync() {}

    static SyncStatus live() {
        return status(SyncState.LIVE, Instant.now(), null);
    }

    static SyncStatus offline() {
        return status(
                SyncState.OFFLINE,
                Instant.now().minus(Duration.ofMinutes(40)),
                "https://api.halcyon.example/api/v1/products did not answer within 10 s");
    }

    private static SyncStatus status(SyncState state, Instant inStep, @Nullable String error) {
        return new SyncStatus(
                state,
                1_204,
                1_187,
                new SyncStatus.Times(inStep, inStep, inStep, inStep),
                new SyncStatus.EventCounts(0, 0, 0, 0, 0, 0, 0),
                new SyncStatus.ReconcileCounts(0, 0, 0, 0),
                0,
                0,
                error);
    }
}
