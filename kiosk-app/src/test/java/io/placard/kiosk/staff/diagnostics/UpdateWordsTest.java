package io.placard.kiosk.staff.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.staff.diagnostics.DiagnosticsViewModel.Line;
import io.placard.kiosk.staff.place.TimeWords;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.updates.QuietTime.Stretch;
import io.placard.kiosk.updates.UpdateStatus;
import io.placard.kiosk.updates.Updates;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UpdateWordsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T15:00:00Z");
    private static final Optional<Stretch> AT_NIGHT =
            Optional.of(new Stretch(Instant.parse("2026-03-02T03:00:00Z"), Instant.parse("2026-03-02T05:00:00Z")));

    private final Texts texts = new Texts(Locale.US);

    @Test
    void saysWhenAnUpdateIsInstalled() {
        var line = line(new Updates("1.0.0", status("1.0.1", List.of(), null), true, AT_NIGHT));

        assertThat(line.words()).matches("Version 1.0.1 is installed from Monday 3:00.AM to 5:00.AM.*");
        assertThat(line.isTrouble()).isFalse();
    }

    @Test
    void saysThatThereIsNoTimeForIt() {
        assertThat(line(new Updates("1.0.0", status("1.0.1", List.of(), null), true, Optional.empty()))
                        .words())
                .contains("never closed", "[updates] window");
    }

    @Test
    void saysThatItIsInstalledByHand() {
        assertThat(line(new Updates("1.0.0", status("1.0.1", List.of(), null), false, AT_NIGHT))
                        .words())
                .contains("by hand");
    }

    @Test
    void saysWhatWasTakenBack() {
        var line = line(new Updates("1.0.0", status("1.0.1", List.of("1.0.1"), null), true, AT_NIGHT));

        assertThat(line.words()).contains("not tried again: 1.0.1");
        assertThat(line.isTrouble()).isTrue();
    }

    @Test
    void saysWhatWentWrong() {
        var line = line(new Updates("1.0.0", status("1.0.0", List.of(), "The signature is wrong."), true, AT_NIGHT));

        assertThat(line.words()).contains("newest version", "The signature is wrong.");
        assertThat(line.isTrouble()).isTrue();
    }

    private Line line(Updates updates) {
        return new UpdateWords(texts, new TimeWords(texts, () -> NOW, () -> ZoneOffset.UTC)).line(updates);
    }

    private static UpdateStatus status(String newest, List<String> failed, @Nullable String trouble) {
        return new UpdateStatus(
                Optional.of(newest),
                Optional.of(NOW.minusSeconds(60)),
                Optional.ofNullable(trouble),
                Optional.empty(),
                Optional.empty(),
                failed);
    }
}
