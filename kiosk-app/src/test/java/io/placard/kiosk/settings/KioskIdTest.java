package io.placard.kiosk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KioskIdTest {
    @TempDir
    private Path folder;

    @Test
    void staysTheSameFromStartToStart() {
        var dataDir = folder.resolve("data");

        assertThat(KioskId.keptIn(dataDir)).isEqualTo(KioskId.keptIn(dataDir));
    }

    @Test
    void differsFromKioskToKiosk() {
        assertThat(KioskId.keptIn(folder.resolve("a"))).isNotEqualTo(KioskId.keptIn(folder.resolve("b")));
    }

    @Test
    void replacesADamagedOne() throws IOException {
        Files.writeString(folder.resolve("kiosk-id"), "");

        assertThat(KioskId.keptIn(folder)).hasSize(36).isEqualTo(KioskId.keptIn(folder));
    }

    @Test
    void isThereEvenWhereNothingCanBeWritten() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThat(KioskId.keptIn(file)).hasSize(36);
    }
}
