package io.placard.sync.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SchemaTest {
    @Test
    void knowsTheNewestMigration() throws IOException, URISyntaxException {
        var folder = Path.of(
                Objects.requireNonNull(Schema.class.getResource("migration")).toURI());
        try (var files = Files.list(folder)) {
            var versions = files.map(each -> each.getFileName().toString())
                    .map(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))));

            assertThat(versions.max(Integer::compare)).contains(Schema.VERSION);
        }
    }
}
