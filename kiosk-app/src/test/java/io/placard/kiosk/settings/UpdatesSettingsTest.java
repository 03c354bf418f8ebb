package io.placard.kiosk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.hours.ShopHours.Span;
import io.placard.kiosk.settings.SettingsFile.Surroundings;
import io.placard.kiosk.updates.UpdateSettings;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UpdatesSettingsTest {
    @Test
    void installsUpdatesByItselfUnlessToldOtherwise() {
        assertThat(usable(Map.of()).updates()).isEqualTo(UpdateSettings.USUAL);
    }

    @Test
    void readsWhenAndWhether() {
        var environment = Map.of("PLACARD_UPDATES_AUTOMATIC", "false", "PLACARD_UPDATES_WINDOW", "23:30-01:00");

        assertThat(usable(environment).updates())
                .isEqualTo(new UpdateSettings(false, Optional.of(new Span(LocalTime.of(23, 30), LocalTime.of(1, 0)))));
    }

    @Test
    void saysWhatAWindowMayBe() {
        assertThat(read(Map.of("PLACARD_UPDATES_WINDOW", "01:00-02:00, 04:00-05:00")))
                .isInstanceOfSatisfying(
                        SettingsResult.Unusable.class,
                        refused -> assertThat(refused.problems().toString()).contains("updates.window", "02:00-04:00"));
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
