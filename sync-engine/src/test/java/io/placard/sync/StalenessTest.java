package io.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StalenessTest {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT0S, FRESH",
        "PT2M59S, FRESH",
        "PT3M, STALE",
        "PT24H, STALE",
        "PT24H1S, VERY_STALE",
        "P90D, VERY_STALE",
        "-PT1H, FRESH"
    })
    void goesByTheTimeSinceTheCopyEqualledTheStore(Duration age, Staleness expected) {
        assertThat(Staleness.of(NOW.minus(age), NOW)).isEqualTo(expected);
    }

    @Test
    void doubtsNothingWhereNothingIsKnown() {
        assertThat(Staleness.of(null, NOW)).isEqualTo(Staleness.FRESH);
    }
}
