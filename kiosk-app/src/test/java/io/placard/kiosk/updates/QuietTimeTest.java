package io.placard.kiosk.updates;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.hours.ShopHours;
import io.placard.kiosk.hours.ShopHours.Span;
import io.placard.kiosk.updates.QuietTime.Stretch;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietTimeTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String ALWAYS = "00:00-24:00";

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T12:00, 2026-03-03T03:00, 2026-03-03T05:00",
        "2026-03-03T02:59, 2026-03-03T03:00, 2026-03-03T05:00",
        "2026-03-03T04:59, 2026-03-03T03:00, 2026-03-03T05:00",
        "2026-03-03T05:00, 2026-03-04T03:00, 2026-03-04T05:00"
    })
    void isDeepInTheNightWhereNobodyHasSaidAnything(String now, String from, String to) {
        assertThat(quiet("", Optional.empty()).next(at(now), BERLIN)).contains(new Stretch(at(from), at(to)));
    }

    @Test
    void isTheChosenWindowAlsoOverMidnight() {
        assertThat(quiet("23:00-01:00", Optional.empty()).next(at("2026-03-03T00:30"), BERLIN))
                .contains(new Stretch(at("2026-03-02T23:00"), at("2026-03-03T01:00")));
    }

    @Test
    void endsWhereTheShopOpensAndBeginsWhereItCloses() {
        assertThat(quiet("02:00-08:00", everyDay("07:00-03:30")).next(at("2026-03-02T12:00"), BERLIN))
                .contains(new Stretch(at("2026-03-03T03:30"), at("2026-03-03T07:00")));
    }

    @Test
    void leavesOutADayOnWhichTheShopIsOpenInTheWindow() {
        var days = daysOf("09:00-21:00");
        days.remove(DayOfWeek.TUESDAY);

        assertThat(quiet("", Optional.of(new ShopHours(days))).next(at("2026-03-02T22:00"), BERLIN))
                .contains(new Stretch(at("2026-03-04T03:00"), at("2026-03-04T05:00")));
    }

    @Test
    void isNeverTheUsualOneWhereTheShopIsAlwaysOpen() {
        assertThat(quiet("", everyDay(ALWAYS)).next(at("2026-03-02T12:00"), BERLIN))
                .isEmpty();
    }

    @Test
    void isTheChosenWindowAsItStandsWhereTheShopIsAlwaysOpen() {
        assertThat(quiet("04:00-04:30", everyDay(ALWAYS)).next(at("2026-03-02T12:00"), BERLIN))
                .contains(new Stretch(at("2026-03-03T04:00"), at("2026-03-03T04:30")));
    }

    @Test
    void passesOverTheNightInWhichTheClockSkipsTheWindow() {
        // On 2026-03-29 it goes from 02:00 to 03:00.
        assertThat(quiet("02:00-03:00", Optional.empty()).next(at("2026-03-28T12:00"), BERLIN))
                .contains(new Stretch(at("2026-03-30T02:00"), at("2026-03-30T03:00")));
    }

    @Test
    void lastsLongerInTheNightInWhichTheClockIsSetBack() {
        // On 2026-10-25 it goes from 03:00 back to 02:00.
        assertThat(quiet("02:00-03:30", Optional.empty()).next(at("2026-10-24T12:00"), BERLIN))
                .contains(new Stretch(Instant.parse("2026-10-25T00:00:00Z"), Instant.parse("2026-10-25T02:30:00Z")));
    }

    @Test
    void goesByTheStoresClock() {
        assertThat(quiet("", Optional.empty()).next(at("2026-03-02T12:00"), ZoneId.of("America/New_York")))
                .contains(new Stretch(Instant.parse("2026-03-03T08:00:00Z"), Instant.parse("2026-03-03T10:00:00Z")));
    }

    private static QuietTime quiet(String window, Optional<ShopHours> hours) {
        return new QuietTime(new UpdateSettings(true, UpdateSettings.parseWindow(window)), hours);
    }

    private static Optional<ShopHours> everyDay(String hours) {
        return Optional.of(new ShopHours(daysOf(hours)));
    }

    private static EnumMap<DayOfWeek, List<Span>> daysOf(String hours) {
        var days = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        for (var each : DayOfWeek.values()) {
            days.put(each, ShopHours.parse(hours).orElseThrow());
        }
        return days;
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(BERLIN).toInstant();
    }
}
