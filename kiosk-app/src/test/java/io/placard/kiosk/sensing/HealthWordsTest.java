package io.placard.kiosk.sensing;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.health.Health;
import io.placard.hardware.health.Health.Noise;
import io.placard.kiosk.sensing.HealthWords.Mood;
import io.placard.kiosk.ui.Texts;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HealthWordsTest {
    private static final Duration LONG = Duration.ofMinutes(31);

    @ParameterizedTest
    @MethodSource("troubles")
    void everyTroubleIsSaidWithItsFigureAndARemedy(Health trouble, String code, String figure) {
        var told = HealthWords.of(trouble, new Texts(Locale.US));

        assertThat(told.code()).isEqualTo(code);
        assertThat(told.mood()).isEqualTo(Mood.TROUBLE);
        assertThat(told.words()).contains(figure).doesNotContain("{");
        assertThat(told.remedy()).isNotBlank();
    }

    @Test
    void whatIsSilentByNatureIsNoTrouble() {
        var told = HealthWords.of(new Health.Waiting(), new Texts(Locale.US));

        assertThat(told).isEqualTo(new HealthWords("waiting", Mood.QUIET, "Ready; nothing lies on it", ""));
    }

    @Test
    void aHealthyDeviceNeedsNothing() {
        assertThat(HealthWords.of(new Health.Healthy(), new Texts(Locale.US)))
                .isEqualTo(new HealthWords("healthy", Mood.WELL, "Well", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr"})
    void figuresStandInEveryLanguage(String language) {
        var texts = new Texts(Locale.of(language));

        assertThat(HealthWords.of(new Health.Stuck(84, LONG), texts).words()).contains("84 mm", "31");
        assertThat(HealthWords.of(new Health.WrongSpeed(115_200), texts).words())
                .contains("115200");
        assertThat(HealthWords.of(new Health.OneByte(255), texts).words()).contains("FF");
    }

    static Stream<Object[]> troubles() {
        return Stream.of(
                new Object[] {new Health.Absent("Plug it in."), "absent", "Not there"},
                new Object[] {new Health.Reconnecting("Plug it in."), "reconnecting", "Lost"},
                new Object[] {new Health.Faulty("Check its power."), "faulty", "Faulty"},
                new Object[] {new Health.Silent(Duration.ofSeconds(12)), "silent", "12 seconds"},
                new Object[] {new Health.Stuck(84, LONG), "stuck", "84 mm for 31 minutes"},
                new Object[] {new Health.WrongSpeed(9600), "wrong_speed", "9600"},
                new Object[] {new Health.OneByte(0), "wiring", "00"},
                new Object[] {new Health.Noisy(Noise.BROKEN_FRAMES, 131), "noisy", "131"},
                new Object[] {new Health.Noisy(Noise.SCATTER, 62), "noisy", "62\u00a0%"},
                new Object[] {new Health.Noisy(Noise.FLICKER, 55), "noisy", "55"});
    }
}
