package io.placard.kiosk.staff.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.staff.diagnostics.DiagnosticsViewModel.Line;
import io.placard.kiosk.staff.place.TimeWords;
import io.placard.kiosk.support.Diagnosis;
import io.placard.kiosk.support.SampleDiagnosis;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.watchdog.StartMode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DiagnosticsViewModelTest {
    private static final Instant NOW = Instant.parse("2026-03-01T15:00:00Z");

    private final Asked asked = new Asked();
    private final Texts texts = new Texts(Locale.US);
    private final DiagnosticsViewModel model = new DiagnosticsViewModel(
            asked,
            new DiagnosisWords(texts, new TimeWords(texts, () -> NOW, () -> ZoneOffset.UTC), () -> ZoneOffset.UTC),
            texts);

    @Test
    void saysWhatIsWrong() {
        asked.finds(SampleDiagnosis.at(NOW, new StartMode.Normal()));

        assertThat(troubles())
                .extracting(Line::title)
                .containsExactly("Disk for data", "Network", "Connection to the store");
        assertThat(line("Disk for data").words()).startsWith("96 of 29,000 MB free");
        assertThat(line("Network").words()).contains("api.example.shop:443 does not answer: Connection refused");
        assertThat(model.safeProperty().get()).isFalse();
    }

    @Test
    void saysThatTheKioskRunsInSafeModeAndWhy() {
        asked.finds(SampleDiagnosis.at(
                NOW,
                new StartMode.Safe(
                        NOW,
                        Duration.ofMinutes(10),
                        List.of(new StartMode.Cause(NOW, "No frame has been drawn for 20 s")))));

        assertThat(troubles().getFirst().words()).contains("3:10", "No frame has been drawn for 20 s");
        assertThat(model.safeProperty().get()).isTrue();
    }

    @Test
    void showsTheLastErrorsOfTheLog() {
        asked.finds(SampleDiagnosis.at(NOW, new StartMode.Normal()));

        assertThat(model.errorsProperty().get())
                .extracting(Line::isTrouble)
                .as("an error, not a warning")
                .containsExactly(false, true);
    }

    @Test
    void looksAgainEveryTenSecondsButNotWhileItStillLooks() {
        tick(30);
        assertThat(asked.looks).hasSize(1);

        asked.finds(SampleDiagnosis.at(NOW, new StartMode.Normal()));
        tick(10);
        assertThat(asked.looks).hasSize(2);
    }

    @Test
    void restartsByTheSecondTouchOnly() {
        model.restart();
        assertThat(asked.restarts).isZero();
        assertThat(model.restartProperty().get()).isEqualTo("Touch again to restart");

        model.restart();
        assertThat(asked.restarts).isOne();
    }

    @Test
    void forgetsTheFirstTouch() {
        model.restart();
        tick(8);
        model.restart();

        assertThat(asked.restarts).isZero();
    }

    @Test
    void writesOneBundleAtATimeAndSaysWhereItIs() {
        model.export();
        model.export();
        assertThat(asked.exports).hasSize(1);

        asked.exports.getFirst().accept(Optional.of(Path.of("/media/stick/placard-support.zip")));
        assertThat(model.exportedProperty().get()).contains("/media/stick/placard-support.zip");
    }

    @Test
    void saysWhereNoDiskTookTheBundle() {
        model.export();
        asked.exports.getFirst().accept(Optional.empty());

        assertThat(model.exportedProperty().get()).contains("No disk");
    }

    @Test
    void showsNothingThatComesAfterItWasLeft() {
        model.leave();
        asked.finds(SampleDiagnosis.at(NOW, new StartMode.Normal()));

        assertThat(model.linesProperty().get()).isEmpty();
    }

    private void tick(int seconds) {
        for (var second = 0; second < seconds; second++) {
            model.tick();
        }
    }

    private List<Line> troubles() {
        return model.linesProperty().get().stream().filter(Line::isTrouble).toList();
    }

    private Line line(String title) {
        return model.linesProperty().get().stream()
                .filter(line -> line.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static final class Asked implements DiagnosticsActions {
        private final List<Consumer<Diagnosis>> looks = new ArrayList<>();
        private final List<Consumer<Optional<Path>>> exports = new ArrayList<>();
        private int restarts;

        void finds(Diagnosis diagnosis) {
            looks.getLast().accept(diagnosis);
        }

        @Override
        public void look(Consumer<Diagnosis> found) {
            looks.add(found);
        }

        @Override
        public void export(Consumer<Optional<Path>> written) {
            exports.add(written);
        }

        @Override
        public void resync() {}

        @Override
        public void restart() {
            restarts++;
        }

        @Override
        public void startNormally() {}
    }
}
