package io.placard.sync.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHeaderTest {
    /**
     * Transactions of very different sizes leave holes in the file, so that the next chunk lies elsewhere than
     * foretold.
     */
    @Test
    void whoeverCopiesTheFileFindsTheNewestCommit(@TempDir Path folder) throws IOException, SQLException {
        var random = new Random(11);
        try (var database = Database.openFile(folder, () -> Long.MAX_VALUE)) {
            for (var round = 0; round < 120; round++) {
                var written = round;
                var others = random.nextInt(5) == 0 ? 200 : random.nextInt(4);
                database.write(
                        handle -> {
                            for (var other = 0; other < others; other++) {
                                handle.execute(
                                        "MERGE INTO sync_state (name, text) KEY (name) VALUES (?, ?)",
                                        "other " + random.nextInt(400),
                                        "x".repeat(random.nextInt(900)));
                            }
                            return handle.execute(
                                    "MERGE INTO sync_state (name, text) KEY (name) VALUES ('round', ?)",
                                    Integer.toString(written));
                        },
                        true);

                assertThat(roundInACopyOf(folder, round)).isEqualTo(Integer.toString(round));
            }
        }
    }

    private static String roundInACopyOf(Path folder, int round) throws IOException, SQLException {
        var copy = Files.createDirectory(folder.resolve("copy-" + round));
        Files.copy(folder.resolve(Database.FILE), copy.resolve(Database.FILE));
        try (var database = Database.openFile(copy, () -> Long.MAX_VALUE)) {
            return database.jdbi()
                    .withHandle(handle -> handle.createQuery("SELECT text FROM sync_state WHERE name = 'round'")
                            .mapTo(String.class)
                            .one());
        }
    }
}
