package io.placard.kiosk.staff.sensors;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.staff.place.TimeWords;
import io.placard.kiosk.staff.sensors.SensorFacts.Counts;
import io.placard.kiosk.staff.sensors.SensorFacts.Health;
import io.placard.kiosk.staff.sensors.SensorFacts.LastReading;
import io.placard.kiosk.staff.sensors.SensorFacts.Mood;
import io.placard.kiosk.staff.sensors.SensorFacts.Slot;
import io.placard.kiosk.staff.sensors.SensorFacts.Wiring;
import io.placard.kiosk.ui.Texts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SensorsViewModelTest {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    private static final Health WELL = new Health(Mood.WELL, "Well", "");
    private static final Counts QUIET = new Counts(9.96, 0, 0, 0, 0);

    private final List<Consumer<Calibrated>> asked = new ArrayList<>();
    private Instant now = NOW;
    private List<SensorFacts> devices = List.of(pad(null, null));

    @Test
    void saysWhatAReaderReadLastAndWhatThatStandsFor() {
        devices = List.of(pad("62E3086CED", NOW.minusSeconds(8)));

        var card = model().cardsProperty().get().getFirst();

        assertThat(card.kind()).isEqualTo("Reader \u00b7 rdm6300 \u00b7 /dev/ttyUSB0");
        assertThat(words(card))
                .containsExactly("62E3086CED, 8 seconds ago", "Tea", "10.0 a second", "0 a minute, 0 in all");
        assertThat(card.course()).isEmpty();
    }

    @Test
    void saysThatAReaderHasReadNothingYet() {
        assertThat(words(model().cardsProperty().get().getFirst())).startsWith("Never");
    }

    @Test
    void aTagIsBeingReadForAMomentAfterEachReading() {
        devices = List.of(pad("62E3086CED", NOW.minusMillis(100)));
        var model = model();
        assertThat(model.cardsProperty().get().getFirst().isBeingRead()).isTrue();

        now = NOW.plusSeconds(1);
        model.refresh();

        assertThat(model.cardsProperty().get().getFirst().isBeingRead()).isFalse();
    }

    @Test
    void saysWhatASensorMeasuresAndFromWhereOnItsSlotIsCovered() {
        devices = List.of(slot("84", QUIET, List.of(620, 84)));

        var card = model().cardsProperty().get().getFirst();

        assertThat(card.kind()).isEqualTo("Slot 3 \u00b7 a02yyuw \u00b7 /dev/ttyUSB3");
        assertThat(words(card)).startsWith("84 mm, 0 seconds ago", "nothing yet");
        assertThat(card.course())
                .hasValue(new SensorsViewModel.Course(List.of(620, 84), 120, "Covered at 120 mm or nearer"));
        assertThat(card.isBeingRead()).isFalse();
    }

    @Test
    void saysThatNoEchoCameBack() {
        devices = List.of(slot("-", QUIET, List.of(-1)));

        assertThat(words(model().cardsProperty().get().getFirst())).startsWith("no echo, 0 seconds ago");
    }

    @Test
    void countsWhatWentWrong() {
        devices = List.of(slot("84", new Counts(9.9, 3, 131, 14, 1), List.of()));

        assertThat(words(model().cardsProperty().get().getFirst()))
                .endsWith("3 a minute, 131 in all, 14 out of range, connected again once");
    }

    @Test
    void showsTheLatestBytesOfALine() {
        devices = List.of(pad("62E3086CED", NOW));

        assertThat(model().cardsProperty().get().getFirst().raw())
                .hasSize(24 * 3 - 1)
                .endsWith("38 03");
    }

    @Test
    void saysWhileItCalibratesAndWhatCameOfItAndHowToKeepIt() {
        devices = List.of(slot("620", QUIET, List.of(620)));
        var model = model();

        model.calibrate("slot-3");
        assertThat(model.cardsProperty().get().getFirst().calibration()).contains("two seconds");
        asked.getFirst().accept(new Calibrated.Set(620, 1434));

        assertThat(model.cardsProperty().get().getFirst().calibration())
                .contains("1434 mm", "until the kiosk starts anew", "covered_mm = 1434");
    }

    @Test
    void saysWhyItCannotBeCalibrated() {
        devices = List.of(slot("620", QUIET, List.of(620)));
        var model = model();

        model.calibrate("slot-3");
        asked.getFirst().accept(new Calibrated.Failed("Only 0 readings came."));

        assertThat(model.cardsProperty().get().getFirst().calibration()).isEqualTo("Only 0 readings came.");
    }

    private SensorsViewModel model() {
        var times = new TimeWords(new Texts(Locale.US), () -> now, () -> ZoneOffset.UTC);
        return new SensorsViewModel(() -> devices, times, (_, told) -> asked.add(told));
    }

    private static List<String> words(SensorsViewModel.Card card) {
        return card.facts().stream().map(SensorsViewModel.Fact::words).toList();
    }

    private static SensorFacts pad(@Nullable String tag, @Nullable Instant at) {
        var raw = "FF ".repeat(50) + "38 03";
        return new SensorFacts(
                "pad-A",
                new Wiring("rdm6300", "/dev/ttyUSB0"),
                Optional.empty(),
                WELL,
                new LastReading(tag, at),
                QUIET,
                raw,
                "Tea");
    }

    private static SensorFacts slot(String value, Counts counts, List<Integer> distances) {
        return new SensorFacts(
                "slot-3",
                new Wiring("a02yyuw", "/dev/ttyUSB3"),
                Optional.of(new Slot(3, 120, distances)),
                WELL,
                new LastReading(value, NOW),
                counts,
                "FF 00 54 53",
                "");
    }
}
