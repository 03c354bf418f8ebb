package io.placard.kiosk.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LogFileTest {
    @TempDir
    private Path folder;

    @Test
    void writesOneLineAMessageWhateverIsInIt() throws IOException {
        try (var _ = LogFile.open(folder)) {
            LoggerFactory.getLogger("a.B").info("the store says {}", "x\n2026-01-01T00:00:00Z ERROR forged");
            LoggerFactory.getLogger("a.B").debug("not this");
        }

        assertThat(Files.readAllLines(LogFile.in(folder)))
                .singleElement()
                .asString()
                .matches(
                        "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z INFO \\[.*] a\\.B: the store says x .*forged");
    }

    @Test
    void keepsStackTraces() throws IOException {
        try (var _ = LogFile.open(folder)) {
            LoggerFactory.getLogger("a.B").info("failed", new IOException("no room"));
        }

        assertThat(Files.readString(LogFile.in(folder)))
                .contains("java.io.IOException: no room")
                .contains("at io.placard.kiosk.logging.LogFileTest.keepsStackTraces");
    }
}
