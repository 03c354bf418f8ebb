package io.placard.kiosk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessClockTest {
    @TempDir
    private Path proc;

    @Test
    void takesTheAgeFromLinux() throws IOException {
        Files.createDirectory(proc.resolve("self"));
        Files.writeString(
                proc.resolve("self/stat"),
                "7 (a ) b) S 1 7 7 0 -1 4194304 0 0 0 0 1 0 0 0 20 0 1 0 12050 0 0 18446744073709551615\n");
        Files.writeString(proc.resolve("uptime"), "121.75 230.00\n");

        assertThat(ProcessClock.ageMicros(proc)).hasValue(1_250_000);
    }

    @Test
    void doesWithoutLinux() {
        assertThat(ProcessClock.ageMicros(proc)).isEmpty();
    }

    @Test
    void countsMicrosecondsSinceTheEpoch() {
        assertThat(ProcessClock.micros(Instant.parse("2026-01-01T00:00:00.000007Z")))
                .isEqualTo(1_767_225_600_000_007L);
        assertThat(ProcessClock.ofThisProcess().ageMillis()).isBetween(0L, 3_600_000L);
    }
}
