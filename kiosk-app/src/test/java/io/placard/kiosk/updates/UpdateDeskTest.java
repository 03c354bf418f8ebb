package io.placard.kiosk.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateDeskTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant AT_NIGHT = Instant.parse("2026-03-03T03:30:00Z");

    @TempDir
    private Path dir;

    private Instant now = NOON;
    private KioskSigns signs = new KioskSigns(true, false, 12);

    @Test
    void saysWhenUpdatesMayBeInstalled() throws IOException {
        desk(UpdateSettings.USUAL).look();

        assertThat(lines())
                .contains(
                        "version=1.0.0",
                        "automatic=yes",
                        "from=" + Instant.parse("2026-03-03T03:00:00Z").getEpochSecond(),
                        "to=" + Instant.parse("2026-03-03T05:00:00Z").getEpochSecond());
    }

    @Test
    void saysThatUpdatesAreForSomebodyToInstall() throws IOException {
        desk(new UpdateSettings(false, Optional.empty())).look();

        assertThat(lines()).contains("automatic=no");
    }

    @Test
    void isProvenOnceItHasBeenWellForTenSeconds() throws IOException {
        var desk = desk(UpdateSettings.USUAL);
        desk.look();
        desk.look();
        assertThat(lines()).contains("proven=no");

        desk.look();

        assertThat(lines()).contains("proven=yes");
    }

    @Test
    void isProvenNoMoreOnceItIsNotWell() throws IOException {
        var desk = desk(UpdateSettings.USUAL);
        desk.look();
        desk.look();
        desk.look();
        signs = new KioskSigns(false, false, 12);

        desk.look();

        assertThat(lines()).contains("proven=no");
    }

    @Test
    void saysInTheWindowThatSomebodyIsThere() throws IOException {
        now = AT_NIGHT;
        signs = new KioskSigns(true, true, 12);

        desk(UpdateSettings.USUAL).look();

        assertThat(lines()).contains("in_use=yes");
    }

    @Test
    void isNotWrittenWithEveryShopper() throws IOException {
        var desk = desk(UpdateSettings.USUAL);
        desk.look();
        var before = lines();
        signs = new KioskSigns(true, true, 12);

        desk.look();

        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void saysWhetherThereIsAnythingToSee() throws IOException {
        signs = new KioskSigns(true, false, 0);

        desk(UpdateSettings.USUAL).look();

        assertThat(lines()).contains("has_products=no");
    }

    @Test
    void knowsNothingOfUpdatesWhereNothingInstallsThem() {
        assertThat(desk(UpdateSettings.USUAL).find()).isEmpty();
    }

    @Test
    void tellsWhatIsToBeInstalledAndWhen() throws IOException {
        Files.writeString(dir.resolve("status"), "newest=1.0.1\n");

        assertThat(desk(UpdateSettings.USUAL).find()).hasValueSatisfying(updates -> {
            assertThat(updates.pending()).contains("1.0.1");
            assertThat(updates.quiet()).isPresent();
        });
    }

    private UpdateDesk desk(UpdateSettings settings) {
        return new UpdateDesk(
                new UpdateDesk.Surroundings(dir, "1.0.0", () -> ZoneOffset.UTC, () -> signs),
                settings,
                new QuietTime(settings, Optional.empty()),
                new UpdateStatusFile(dir.resolve("status")),
                () -> now);
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(dir.resolve("update-window"));
    }
}
