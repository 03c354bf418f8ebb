package io.placard.kiosk.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @Test
    void beginsALineByHowGraveItIs() {
        assertThat(line(Level.ERROR, "gone", null)).startsWith("<3>[");
        assertThat(line(Level.WARN, "slow", null)).startsWith("<4>[");
        assertThat(line(Level.INFO, "here", null)).startsWith("<6>[");
    }

    @Test
    void leavesTheTimeToTheJournal() {
        assertThat(line(Level.INFO, "here", null)).endsWith("] shop.Pad: here" + System.lineSeparator());
    }

    @Test
    void makesOneLineOfAMessageAndOfWhatWasThrown() {
        assertThat(line(Level.WARN, "a\nb", new IOException("c\n<0>d")))
                .endsWith("shop.Pad: a b: c <0>d" + System.lineSeparator())
                .hasLineCount(1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void isBehindTheStreamThatSystemdHasNamed(@TempDir Path folder) throws IOException {
        var stream = Files.createFile(folder.resolve("stream"));
        var named = Files.getAttribute(stream, "unix:dev") + ":" + Files.getAttribute(stream, "unix:ino");

        assertThat(Journal.isBehind(stream, named)).isTrue();
    }

    @Test
    void isNotBehindAStreamThatWasRedirectedSince(@TempDir Path folder) throws IOException {
        var stream = Files.createFile(folder.resolve("stream"));

        assertThat(Journal.isBehind(stream, "1:1")).isFalse();
        assertThat(Journal.isBehind(stream, "")).isFalse();
        assertThat(Journal.isBehind(folder.resolve("none"), "1:1")).isFalse();
    }

    private static String line(Level level, String message, @Nullable Throwable thrown) {
        var logger = new LoggerContext().getLogger("shop.Pad");
        return new Journal().doLayout(new LoggingEvent("caller", logger, level, message, thrown, null));
    }
}
