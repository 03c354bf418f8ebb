package io.placard.kiosk.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.operations.SampleObserved;
import io.placard.kiosk.settings.Folders;
import io.placard.kiosk.transfer.UsbSticks;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleShelfTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    private final RecentErrors errors = RecentErrors.listen();

    @AfterEach
    void close() {
        errors.close();
    }

    @Test
    void writesOntoTheStickThatIsPluggedIn() throws IOException {
        var stick = Files.createDirectories(folder.resolve("media/my stick"));
        mounted("/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 " + stick.toString().replace(" ", "\\040") + " vfat rw 0 0\n");

        var file = shelf(NOON).put();

        assertThat(file)
                .isEqualTo(stick.resolve("placard-support-20260301-120000.zip"))
                .isNotEmptyFile();
        assertThat(folder.resolve("support")).doesNotExist();
    }

    @Test
    void writesIntoTheDataFolderWithoutAStick() throws IOException {
        mounted("/dev/sda1 / ext4 rw 0 0\n");

        assertThat(shelf(NOON).put())
                .isEqualTo(folder.resolve("support/placard-support-20260301-120000.zip"))
                .isNotEmptyFile();
    }

    @Test
    void keepsTheLastThreeInTheDataFolder() throws IOException {
        for (var minute = 0; minute < 5; minute++) {
            shelf(NOON.plus(Duration.ofMinutes(minute))).put();
        }

        try (var files = Files.list(folder.resolve("support"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "placard-support-20260301-120200.zip",
                            "placard-support-20260301-120300.zip",
                            "placard-support-20260301-120400.zip");
        }
    }

    private void mounted(String mounts) throws IOException {
        Files.writeString(folder.resolve("mounts"), mounts);
    }

    private BundleShelf shelf(Instant now) {
        var folders = Folders.in(folder);
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        var diagnostician =
                new Diagnostician(SampleObserved.now(), URI.create("http://127.0.0.1:9/"), folders, errors, clock);
        var bundle = new SupportBundle(diagnostician, folders, List.of(), new Redaction(List.of()));
        return new BundleShelf(
                bundle, folder, new UsbSticks(folder.resolve("mounts"), List.of(folder.resolve("media") + "/")), clock);
    }
}
