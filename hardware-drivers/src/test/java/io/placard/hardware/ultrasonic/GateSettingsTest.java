package io.placard.hardware.ultrasonic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.placard.hardware.option.OptionMistake;
import io.placard.hardware.option.Options;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GateSettingsTest {
    private static final int COVERED_MM = 120;
    private static final int PERIOD_MS = 100;
    private static final GateSettings DEFAULTS = GateSettings.of(new SensorRange(30, 4500));

    @Test
    void theConfigurationSetsEachFigureInItsUnit() {
        var settings = DEFAULTS.with(new Options(Map.ofEntries(
                Map.entry("median", 5),
                Map.entry("hysteresis_mm", 40),
                Map.entry("hysteresis_percent", 25),
                Map.entry("confirm_covered", 4),
                Map.entry("confirm_uncovered", 6),
                Map.entry("hold_ms", 700),
                Map.entry("unknown_ms", 5000),
                Map.entry("blind", "covered"),
                Map.entry("min_mm", 50),
                Map.entry("max_mm", 900),
                Map.entry("emit_initial", true))));

        assertThat(settings)
                .isEqualTo(new GateSettings(
                        new SensorRange(50, 900),
                        5,
                        new GateSettings.Hysteresis(40, 25),
                        new GateSettings.Confirm(4, 6, Duration.ofMillis(700)),
                        Duration.ofSeconds(5),
                        Blind.COVERED,
                        true));
    }

    @Test
    void whatIsNotSetStaysAsTheDriverHasIt() {
        assertThat(DEFAULTS.with(Options.NONE)).isEqualTo(DEFAULTS);
    }

    @Test
    void anEmptyRangeIsRefused() {
        assertThatThrownBy(() -> DEFAULTS.with(new Options(Map.of("min_mm", 900, "max_mm", 900))))
                .isInstanceOf(OptionMistake.class)
                .hasMessage("min_mm is 900; allowed: a distance below 900, which max_mm is");
        assertThatThrownBy(() -> DEFAULTS.with(new Options(Map.of("max_mm", 20))))
                .hasMessage("max_mm is 20; allowed: a distance beyond 30, which min_mm is");
    }

    @Test
    void aBlindReadingCoversWhereItIsSaidTo() {
        var covered = Map.<String, Object>of("blind", "covered");

        assertThat(changes(covered, repeat(400, 10), repeat(0, 10))).containsExactly(SlotChange.COVERED);
    }

    @Test
    void aBlindReadingFreesWhereItIsSaidTo() {
        var free = Map.<String, Object>of("blind", "free");

        assertThat(changes(free, repeat(0, 10), repeat(60, 10), repeat(0, 10)))
                .containsExactly(SlotChange.COVERED, SlotChange.UNCOVERED);
    }

    @Test
    void theFirstStateIsToldWhereWished() {
        var initial = Map.<String, Object>of("emit_initial", true);

        assertThat(changes(initial, repeat(60, 10))).containsExactly(SlotChange.COVERED);
        assertThat(changes(initial, repeat(400, 10), repeat(60, 10)))
                .containsExactly(SlotChange.UNCOVERED, SlotChange.COVERED);
    }

    @Test
    void whatIsFartherThanTheSensorMeasuresIsFreeWhateverTheThreshold() {
        var near = Map.<String, Object>of("max_mm", 100);

        assertThat(changes(near, repeat(60, 10), repeat(110, 10))).containsExactly(SlotChange.UNCOVERED);
    }

    @Test
    void withoutMedianAndConfirmationOneReadingCovers() {
        var quick = Map.<String, Object>of("median", 1, "confirm_covered", 1);

        assertThat(changes(quick, repeat(400, 10), repeat(60, 1))).containsExactly(SlotChange.COVERED);
    }

    /** Ten hours at ten readings a second: noise of 10 mm, one outlier in twenty, a hand every ten seconds. */
    @Test
    void inTenHoursEachHandIsSeenOnceAndNothingElse() {
        var gate = new DistanceGate(COVERED_MM, DEFAULTS);
        var random = new Random(11);
        var seen = new ArrayList<SlotChange>();
        int hands = 0;
        for (int i = 0; i < 360_000; i++) {
            boolean isHandThere = i % 100 >= 50 && i % 100 < 60;
            hands += i % 100 == 50 ? 1 : 0;
            int mm = (isHandThere ? 60 : 400) + (int) Math.clamp(random.nextGaussian() * 10, -30, 30);
            boolean isOutlier = i % 20 == 7;
            gate.reading(isOutlier ? random.nextInt(6000) : mm, (long) i * PERIOD_MS * 1_000_000)
                    .ifPresent(seen::add);
        }

        assertThat(seen).hasSize(2 * hands);
    }

    @SafeVarargs
    private static List<SlotChange> changes(Map<String, Object> options, List<Integer>... phases) {
        var gate = new DistanceGate(COVERED_MM, DEFAULTS.with(new Options(options)));
        var seen = new ArrayList<SlotChange>();
        long ms = 0;
        for (var phase : phases) {
            for (int mm : phase) {
                gate.reading(mm, ms * 1_000_000).ifPresent(seen::add);
                ms += PERIOD_MS;
            }
        }
        return seen;
    }

    private static List<Integer> repeat(int mm, int count) {
        return Collections.nCopies(count, mm);
    }
}
