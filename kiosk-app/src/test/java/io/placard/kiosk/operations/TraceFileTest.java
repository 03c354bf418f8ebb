package io.placard.kiosk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceFileTest {
    @TempDir
    private Path folder;

    @Test
    void addsToWhatIsThere() throws IOException {
        for (var line : new String[] {"one", "two"}) {
            try (var file = new TraceFile(folder.resolve("t"), 100, 2)) {
                file.write(line);
            }
        }

        assertThat(folder.resolve("t")).hasContent("one\ntwo\n");
    }

    @Test
    void movesFullFilesAsideAndDropsTheOldest() throws IOException {
        try (var file = new TraceFile(folder.resolve("t"), 8, 2)) {
            for (var number = 1; number <= 4; number++) {
                file.write("line " + number);
            }
        }

        assertThat(folder.resolve("t")).hasContent("line 4\n");
        assertThat(folder.resolve("t.1")).hasContent("line 3\n");
        assertThat(folder.resolve("t.2")).hasContent("line 2\n");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }
}
