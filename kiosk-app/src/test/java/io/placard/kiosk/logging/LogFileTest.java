package io.placard.kiosk.logging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LogFileTest {
    @TempDir
    private Path folder;

    @Test
    void writesOneLineAMessageWhateverIsInIt() throws IOException {
        try (var _ = LogFile.open(folder, false)) {
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
        try (var _ = LogFile.open(folder, false)) {
            LoggerFactory.getLogger("a.B").info("failed", new IOException("no room"));
        }

        assertThat(Files.readString(LogFile.in(folder)))
                .contains("java.io.IOException: no room")
                .contains("at io.placard.kiosk.logging.LogFileTest.keepsStackTraces");
    }

    @Test
    void tellsWhatALineIsAbout() throws IOException {
        try (var _ = LogFile.open(folder, false)) {
            connectionEnded();
        }

        assertThat(Files.readAllLines(LogFile.in(folder)))
                .singleElement()
                .asString()
                .endsWith("a.B: The live connection ended: cut generation=17 socket=1.2 forged");
    }

    @Test
    void writesJsonBesidesWhereWanted() throws IOException {
        try (var _ = LogFile.open(folder, true)) {
            connectionEnded();
            LoggerFactory.getLogger("a.B").warn("failed", new IOException("no room"));
        }

        var lines = Files.readAllLines(LogFile.jsonIn(folder));
        assertThat(lines).hasSize(2);
        assertThat(fields(lines.getFirst()))
                .containsEntry("placard.generation", "17")
                .containsEntry("message", "The live connection ended: cut")
                .containsEntry("log.level", "INFO")
                .containsEntry("service.name", "placard");
        assertThat(fields(lines.getLast())).containsEntry("error.message", "no room");
    }

    @Test
    void writesNoJsonUnlessWanted() {
        try (var _ = LogFile.open(folder, false)) {
            connectionEnded();
        }

        assertThat(LogFile.jsonIn(folder)).doesNotExist();
    }

    private static Map<String, String> fields(String json) throws IOException {
        return new ObjectMapper().readValue(json, new TypeReference<>() {});
    }

    private static void connectionEnded() {
        LoggerFactory.getLogger("a.B")
                .atInfo()
                .addKeyValue("generation", 17)
                .addKeyValue("socket", "1.2\nforged")
                .log("The live connection ended: {}", "cut");
    }
}
