package io.placard.kiosk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.MedicalRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MedicalSettingsTest {
    private static final String STORE = """
            [store]
            api_url = "https://api.example/api/v1"
            catalog_id = 42
            token = "t0ken"
            """;

    @TempDir
    private Path folder;

    @Test
    void leavesItToTheStoreUnlessToldOtherwise() throws IOException {
        assertThat(medical("")).isEmpty();
        assertThat(medical("medical = \"blurred\"")).contains(MedicalRule.BLURRED);
    }

    @Test
    void refusesAWordThatMeansNothing() throws IOException {
        assertThat(read("medical = \"maybe\"")).asString().contains("one of notice, blurred, hidden");
    }

    private Optional<MedicalRule> medical(String line) throws IOException {
        return read(line) instanceof SettingsResult.Usable<Settings> usable
                ? usable.settings().store().medical()
                : Optional.empty();
    }

    private SettingsResult<Settings> read(String line) throws IOException {
        var file = Files.writeString(folder.resolve("placard.toml"), STORE + line);
        return new SettingsFile(Map.of(), Map.of()).read(file);
    }
}
