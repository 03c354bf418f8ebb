package io.placard.sync.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.sync.json.RawJson;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalvageTest {
    @TempDir
    private Path dir;

    @Test
    void bringsOverTheListsOfAFileFromBeforeThereWereArticles() throws SQLException {
        try (var cache = Cache.open(dir, InstantSource.system())) {
            cache.putSettings(RawJson.of("{\"store\":{\"name\":\"Corner\"}}"));
        }
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + dir.resolve("catalog"), "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE articles");
        }

        try (var saved = Database.openInMemory()) {
            Salvage.bring(dir.resolve(Database.FILE), saved);

            assertThat(saved.load().structure().settings().name()).isEqualTo("Corner");
        }
    }
}
