package io.placard.kiosk.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NightLightTest {
    /** A Monday, on which the shop is open from nine to nine. */
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private static final Instant NIGHT = NINE.minusSeconds(3600);

    private final List<Boolean> told = new ArrayList<>();
    private final NightLight light = new NightLight(
            Optional.of(new ShopHours(
                    Map.of(DayOfWeek.MONDAY, ShopHours.parse("09:00-21:00").orElseThrow()))),
            () -> ZoneOffset.UTC,
            told::add);

    @Test
    void isDarkUntilTheShopOpens() {
        light.tick(NIGHT, false);
        light.tick(NINE.minusSeconds(1), false);
        light.tick(NINE, false);

        assertThat(told).containsExactly(false, true);
    }

    @Test
    void isLitAtOnceForWhoeverTouchesIt() {
        light.tick(NIGHT, false);
        light.activity(NIGHT.plusSeconds(1));

        assertThat(light.isLit()).isTrue();
    }

    @Test
    void isDarkAgainFiveMinutesAfterTheLastTouch() {
        light.activity(NIGHT);
        light.tick(NIGHT.plusSeconds(299), false);
        assertThat(light.isLit()).isTrue();

        light.tick(NIGHT.plusSeconds(300), false);
        assertThat(light.isLit()).isFalse();
    }

    @Test
    void leavesNobodyInTheDarkWhoIsStillAtAPage() {
        light.activity(NIGHT);
        light.tick(NIGHT.plusSeconds(900), true);

        assertThat(light.isLit()).isTrue();
    }

    @Test
    void isNotKeptAwakeByATouchThatLiesAheadSinceTheClockWasSetBack() {
        light.activity(NIGHT.plusSeconds(1800));
        light.tick(NIGHT, false);

        assertThat(light.isLit()).isFalse();
    }

    @Test
    void isAlwaysLitWithoutHours() {
        var always = new NightLight(Optional.empty(), () -> ZoneOffset.UTC, told::add);
        always.tick(NIGHT, false);

        assertThat(told).isEmpty();
    }
}
