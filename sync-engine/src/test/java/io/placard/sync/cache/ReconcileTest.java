package io.placard.sync.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.sync.cache.ProductTable.Mark;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReconcileTest {
    private static final Instant BEGUN = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    void whatWasStoredWhileTheStoreWasReadIsNotGone() {
        assertThat(gone(BEGUN.plusSeconds(1))).isEmpty();
    }

    @Test
    void whatWasStoredBeforeTheClockWasSetBackMayBeGone() {
        assertThat(gone(BEGUN.plusSeconds(3_600))).containsExactly(7L);
    }

    private static List<Long> gone(Instant storedAt) {
        return Reconcile.gone(Set.of(), List.of(new Mark(7, null, 0, storedAt)), BEGUN, BEGUN.plusSeconds(5));
    }
}
