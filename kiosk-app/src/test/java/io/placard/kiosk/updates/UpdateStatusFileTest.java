package io.placard.kiosk.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateStatusFileTest {
    @TempDir
    private Path dir;

    @Test
    void readsWhatWasFoundAndDone() throws IOException {
        Files.writeString(file(), """
                newest=1.0.2
                checked_at=2026-03-02T12:00:00Z
                trouble=
                last=1.0.1 was installed
                last_at=2026-03-01T03:10:00Z
                failed=1.0.2 1.0.3
                """);

        assertThat(read())
                .contains(new UpdateStatus(
                        Optional.of("1.0.2"),
                        Optional.of(Instant.parse("2026-03-02T12:00:00Z")),
                        Optional.empty(),
                        Optional.of("1.0.1 was installed"),
                        Optional.of(Instant.parse("2026-03-01T03:10:00Z")),
                        List.of("1.0.2", "1.0.3")));
    }

    @Test
    void takesATimeThatIsNoneForNotKnown() throws IOException {
        Files.writeString(file(), "checked_at=yesterday\n");

        assertThat(read().orElseThrow().checkedAt()).isEmpty();
    }

    @Test
    void saysNothingWithoutAFile() {
        assertThat(read()).isEmpty();
    }

    @Test
    void hasNothingToInstallOfWhatWasTakenBack() throws IOException {
        Files.writeString(file(), "newest=1.0.2\nfailed=1.0.2\n");

        assertThat(read().orElseThrow().pending("1.0.1")).isEmpty();
    }

    private Optional<UpdateStatus> read() {
        return new UpdateStatusFile(file()).read();
    }

    private Path file() {
        return dir.resolve("status");
    }
}
