package io.placard.kiosk.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.placard.kiosk.operations.web.Answer;
import io.placard.kiosk.operations.web.RefusedException;
import io.placard.kiosk.operations.web.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogTailTest {
    @TempDir
    private Path folder;

    private Path file;
    private LogTail tail;

    @BeforeEach
    void open() {
        file = folder.resolve("placard.log");
        tail = new LogTail(file);
    }

    @Test
    void tellsOnlyWhatWasAddedSince() throws IOException, RefusedException {
        write("first <line>\nsecond\n");
        var first = ask("");
        write("third\n");
        var second = ask(position(first));

        assertThat(text(first)).isEqualTo("first <line>\nsecond\n");
        assertThat(text(second)).isEqualTo("third\n");
        assertThat(text(ask(position(second)))).isEmpty();
    }

    @Test
    void keepsALineBackUntilItIsWhole() throws IOException, RefusedException {
        write("first\nsec");
        var first = ask("");
        write("ond\n");

        assertThat(text(first)).isEqualTo("first\n");
        assertThat(text(ask(position(first)))).isEqualTo("second\n");
    }

    @Test
    void startsAfreshWithANewFile() throws IOException, RefusedException {
        write("a long line of an old file\n");
        var old = ask("");
        Files.writeString(file, "new\n");

        assertThat(text(ask(position(old)))).isEqualTo("new\n");
    }

    @Test
    void tellsTheEndOfALargeFileFromTheStartOfALine() throws IOException, RefusedException {
        write("0123456789\n".repeat(20_000));

        assertThat(text(ask("")))
                .startsWith("0123456789\n")
                .endsWith("0123456789\n")
                .hasSizeBetween(64 * 1024 - 11, 64 * 1024);
    }

    @Test
    void tellsNothingWhereThereIsNoFile() throws IOException, RefusedException {
        assertThat(text(ask(""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "../../etc/passwd", "99999999999999999999"})
    void refusesWhatIsNoPosition(String after) {
        assertThatThrownBy(() -> ask(after)).isInstanceOf(RefusedException.class);
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private Answer ask(String after) throws RefusedException {
        return tail.endpoint().action().answer(Request.of(Map.of("after", after)));
    }

    private static String position(Answer answer) {
        return answer.headers().getOrDefault(LogTail.POSITION, "");
    }

    private static String text(Answer answer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        answer.body().writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
