package io.placard.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.OpeningHours;
import io.placard.sync.json.Leaves;
import io.placard.sync.json.RawJson;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursReaderTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    /** A Monday, 12:00 in New York. */
    private static final Instant MONDAY_NOON = Instant.parse("2026-01-05T17:00:00Z");

    @Test
    void findsTheNextOpeningInTheStoresOwnTime() throws IOException {
        var hours = read("""
                {"mon":[["09:00","12:30"],["14:00","21:00"]],"wed":[["10:15","18:00"]]}""");

        assertThat(hours.nextOpening(MONDAY_NOON, NEW_YORK)).contains(Instant.parse("2026-01-05T19:00:00Z"));
        assertThat(hours.nextOpening(Instant.parse("2026-01-05T19:00:00Z"), NEW_YORK))
                .contains(Instant.parse("2026-01-07T15:15:00Z"));
    }

    @Test
    void findsItAWeekLaterWhereTheShopOpensOnceAWeek() throws IOException {
        var hours = read("{\"mon\":[[\"09:00\",\"21:00\"]]}");

        assertThat(hours.nextOpening(MONDAY_NOON, NEW_YORK)).contains(Instant.parse("2026-01-12T14:00:00Z"));
    }

    @Test
    void opensAnHourLaterWhereTheClockSkipsTheOpening() throws IOException {
        var hours = read("{\"sun\":[[\"02:30\",\"21:00\"]]}");

        assertThat(hours.nextOpening(Instant.parse("2026-03-08T05:00:00Z"), NEW_YORK))
                .contains(Instant.parse("2026-03-08T07:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"monday\":[[\"9:00\",\"21:00\"]]}",
                "{\"mon\":[\"09:00\",\"21:00\"]}",
                "{\"mon\":[[\"09:00:00\",\"21:00:00\"],[\"soon\",null],[]],\"tue\":null,\"holiday\":[[\"01:00\",\"02:00\"]]}"
            })
    void takesOtherSpellings(String json) throws IOException {
        assertThat(read(json).nextOpening(MONDAY_NOON, NEW_YORK)).contains(Instant.parse("2026-01-12T14:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "[]", "\"always\"", "{\"mon\":[[\"25:00\",\"26:00\"]]}", "{\"mon\":[]}", "7"})
    void knowsNothingWhereItMakesNoSense(String json) throws IOException {
        assertThat(read(json)).isEqualTo(OpeningHours.UNKNOWN);
    }

    private static OpeningHours read(String hours) throws IOException {
        return OpeningHoursReader.read(
                Leaves.of(RawJson.of("{\"store\":{\"settings\":{\"opening_hours\":" + hours + "}}}")));
    }
}
