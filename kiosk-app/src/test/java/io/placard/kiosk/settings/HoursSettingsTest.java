package io.placard.kiosk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.hours.ShopHours;
import io.placard.kiosk.hours.ShopHours.Span;
import io.placard.kiosk.settings.SettingsFile.Surroundings;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HoursSettingsTest {
    @Test
    void knowsNoHoursUnlessADayIsNamed() {
        assertThat(usable(Map.of()).display().hours()).isEmpty();
    }

    @Test
    void readsEachDay() {
        var environment = Map.of("PLACARD_HOURS_MON", "09:00-21:00", "PLACARD_HOURS_SUN", "closed");

        assertThat(usable(environment).display().hours())
                .contains(new ShopHours(Map.of(
                        DayOfWeek.MONDAY,
                        List.of(new Span(LocalTime.of(9, 0), LocalTime.of(21, 0))),
                        DayOfWeek.SUNDAY,
                        List.of())));
    }

    @Test
    void saysWhatADayMayBe() {
        assertThat(read(Map.of("PLACARD_HOURS_TUE", "nine to five")))
                .isInstanceOfSatisfying(
                        SettingsResult.Unusable.class,
                        refused -> assertThat(refused.problems().toString()).contains("hours.tue", "09:00-21:00"));
    }

    private static Surroundings usable(Map<String, String> environment) {
        if (read(environment) instanceof SettingsResult.Usable<Surroundings>(var surroundings)) {
            return surroundings;
        }
        throw new AssertionError(environment.toString());
    }

    private static SettingsResult<Surroundings> read(Map<String, String> environment) {
        return new SettingsFile(environment, Map.of()).readEnvironment();
    }
}
