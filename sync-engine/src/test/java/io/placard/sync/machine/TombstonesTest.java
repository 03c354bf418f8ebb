package io.placard.sync.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TombstonesTest {
    private static final Instant V1 = Instant.parse("2026-01-01T00:00:01Z");
    private static final Instant V2 = V1.plusSeconds(1);

    private long nanos;
    private final Tombstones tombstones = new Tombstones(() -> nanos);

    @Test
    void aSecondDeletionWithoutAVersionKeepsTheFirstOnesVersion() {
        tombstones.bury(7, V1);
        tombstones.bury(7, null);

        assertThat(tombstones.coversEvent(7, V1)).isTrue();
        assertThat(tombstones.coversEvent(7, V2)).isFalse();
    }

    @Test
    void coversRowsOfReadsThatBeganBeforeAndNoOthers() {
        var before = tombstones.moment();
        tombstones.bury(7, V1);

        assertThat(tombstones.coversRow(7, V1, before)).isTrue();
        assertThat(tombstones.coversRow(7, V1, tombstones.moment())).isFalse();
    }

    @Test
    void outlivesACompleteReadForAsLongAsNewsMayBeLate() {
        tombstones.bury(7, V1);
        tombstones.forgetBefore(tombstones.moment());

        assertThat(tombstones.coversEvent(7, V1)).isTrue();

        nanos = Duration.ofMinutes(11).toNanos();
        tombstones.forgetBefore(tombstones.moment());
        assertThat(tombstones.coversEvent(7, V1)).isFalse();
    }
}
