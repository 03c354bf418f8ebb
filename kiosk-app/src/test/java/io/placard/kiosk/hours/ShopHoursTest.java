package io.placard.kiosk.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShopHoursTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        // 2026-03-02 is a Monday.
        "09:00-21:00, 2026-03-02T08:59, false",
        "09:00-21:00, 2026-03-02T09:00, true",
        "09:00-21:00, 2026-03-02T20:59, true",
        "09:00-21:00, 2026-03-02T21:00, false",
        "09:00-24:00, 2026-03-02T23:59, true",
        "09:00-24:00, 2026-03-03T00:00, false",
        "18:00-02:00, 2026-03-02T17:59, false",
        "18:00-02:00, 2026-03-02T23:30, true",
        "18:00-02:00, 2026-03-03T01:59, true",
        "18:00-02:00, 2026-03-03T02:00, false",
        "18:00-02:00, 2026-03-02T01:00, false",
        "00:00-00:00, 2026-03-02T13:00, true",
        "closed, 2026-03-02T12:00, false"
    })
    void isOpenOnAMondayWithTheseHours(String monday, String at, boolean expected) {
        var days = everyDayClosed();
        days.put(DayOfWeek.MONDAY, ShopHours.parse(monday).orElseThrow());

        assertThat(open(new ShopHours(days), at)).isEqualTo(expected);
    }

    @Test
    void hasAsManySpansADayAsAreWritten() {
        var hours = everyDay("09:00-12:30, 14:00-21:00");

        assertThat(open(hours, "2026-03-02T12:00")).isTrue();
        assertThat(open(hours, "2026-03-02T13:00")).isFalse();
        assertThat(open(hours, "2026-03-02T14:00")).isTrue();
    }

    @Test
    void isOpenOnADayThatNobodyNamed() {
        assertThat(open(new ShopHours(Map.of(DayOfWeek.MONDAY, List.of())), "2026-03-03T03:00"))
                .isTrue();
    }

    /** In 2026 Berlin's clock goes from 02:00 to 03:00 on 29 March, and from 03:00 to 02:00 on 25 October. */
    @ParameterizedTest
    @CsvSource({"2026-03-28T00:00, 2026-03-30T00:00", "2026-10-24T00:00, 2026-10-26T00:00"})
    void followsTheWallClockMinuteByMinuteWhereItIsChanged(String from, String to) {
        var hours = everyDay("18:00-02:30");
        var end = LocalDateTime.parse(to).atZone(BERLIN).toInstant();
        for (var at = LocalDateTime.parse(from).atZone(BERLIN).toInstant();
                at.isBefore(end);
                at = at.plus(Duration.ofMinutes(1))) {
            var wall = at.atZone(BERLIN);
            var minutes = wall.getHour() * 60 + wall.getMinute();

            assertThat(hours.isOpen(at, BERLIN)).as("%s", wall).isEqualTo(minutes >= 18 * 60 || minutes < 2 * 60 + 30);
        }
    }

    @Test
    void opensLaterWhereTheClockSkipsTheOpening() {
        var hours = everyDay("02:30-20:00");

        assertThat(hours.isOpen(Instant.parse("2026-03-29T00:59:59Z"), BERLIN)).isFalse();
        assertThat(hours.isOpen(Instant.parse("2026-03-29T01:00:00Z"), BERLIN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9-21", "09:00", "09:00-25:00", "09:60-21:00", "24:00-09:00", "09:00-21:00,", "open"})
    void cannotRead(String written) {
        assertThat(ShopHours.parse(written)).isEmpty();
    }

    private static boolean open(ShopHours hours, String wallClock) {
        return hours.isOpen(LocalDateTime.parse(wallClock).atZone(BERLIN).toInstant(), BERLIN);
    }

    private static ShopHours everyDay(String written) {
        var days = everyDayClosed();
        days.replaceAll((_, _) -> ShopHours.parse(written).orElseThrow());
        return new ShopHours(days);
    }

    private static Map<DayOfWeek, List<ShopHours.Span>> everyDayClosed() {
        var days = new EnumMap<DayOfWeek, List<ShopHours.Span>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            days.put(day, List.of());
        }
        return days;
    }
}
