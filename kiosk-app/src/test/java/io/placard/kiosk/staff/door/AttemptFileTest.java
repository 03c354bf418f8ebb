package io.placard.kiosk.staff.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptFileTest {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    private static final Attempts FIVE = new Attempts(5, NOW.minusSeconds(3));

    @TempDir
    private Path data;

    private Path secret;

    @BeforeEach
    void choose() {
        secret = data.resolve("secret");
    }

    @Test
    void remembersOverARestart() {
        new AttemptFile(secret).keep(FIVE);

        assertThat(new AttemptFile(secret).recall(NOW)).isEqualTo(FIVE);
    }

    @Test
    void knowsOfNoTryAtTheFirstStart() {
        assertThat(new AttemptFile(secret).recall(NOW)).isEqualTo(Attempts.NONE);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has other permissions")
    void nobodyElseMayReadIt() throws IOException {
        new AttemptFile(secret).keep(FIVE);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000\u0000\u0000\u0000", "1 0 0", "{}", "1 999999999999 5 abc"})
    void whateverElseItHoldsIsTheLongestDelay(String words) throws IOException {
        new AttemptFile(secret).keep(FIVE);
        Files.writeString(file(), words);

        assertThat(new AttemptFile(secret).recall(NOW)).isEqualTo(Attempts.worst(NOW));
    }

    @Test
    void aNumberThatWasChangedByHandIsTheLongestDelay() throws IOException {
        new AttemptFile(secret).keep(FIVE);
        Files.writeString(file(), Files.readString(file()).replaceFirst("1 5 ", "1 0 "));

        assertThat(new AttemptFile(secret).recall(NOW)).isEqualTo(Attempts.worst(NOW));
    }

    @Test
    void aFileThatCannotBeReadIsTheLongestDelay() throws IOException {
        Files.createDirectories(file());

        assertThat(new AttemptFile(secret).recall(NOW)).isEqualTo(Attempts.worst(NOW));
    }

    @Test
    void whatCannotBeKeptStopsNothing() throws IOException {
        Files.writeString(secret, "a file where the folder should be");
        var attempts = new AttemptFile(secret);

        attempts.keep(FIVE);

        assertThat(Files.readString(secret)).startsWith("a file");
    }

    private Path file() {
        return secret.resolve("staff-attempts");
    }
}
