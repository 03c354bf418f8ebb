package io.placard.kiosk.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.placard.kiosk.settings.Settings;
import io.placard.kiosk.settings.SettingsFile;
import io.placard.kiosk.settings.SettingsResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresetTest {
    /** What the README shows. */
    private static final Path DOCS = Path.of("src/docs");

    @TempDir
    private Path folder;

    @Test
    void becomesTheKiosksOwnConfigurationWithItsSecrets() throws IOException {
        var stick = stick();
        var config = new Preset(stick.resolve("placard.toml")).takeOver(home());
        Files.delete(stick.resolve("placard.toml"));
        Files.delete(stick.resolve("store.token"));

        var settings = usable(new SettingsFile(Map.of(), Map.of()), config);

        assertThat(settings.store().token()).isEqualTo("s3cret");
        assertThat(settings.display().theme()).isEqualTo(Settings.Theme.DARK);
    }

    @Test
    void takesNothingWhereASecretIsMissing() throws IOException {
        var stick = stick();
        Files.delete(stick.resolve("store.token"));

        assertThatThrownBy(() -> new Preset(stick.resolve("placard.toml")).takeOver(home()))
                .isInstanceOf(IOException.class);
        assertThat(folder.resolve("etc")).doesNotExist();
    }

    @Test
    void theDocumentedExampleFitsFiftyKiosks() throws IOException {
        Files.copy(DOCS.resolve("preset.toml"), folder.resolve("preset.toml"));
        Files.writeString(folder.resolve("store.token"), "s3cret");
        var drivers = Map.of("rfid", List.of("rdm6300"), "ultrasonic", List.of("a02yyuw"));

        var settings = usable(new SettingsFile(ownValues(), drivers), folder.resolve("preset.toml"));

        assertThat(settings.display().diagonalInches()).isEqualTo(43);
        assertThat(settings.sensors())
                .extracting(it -> it.name() + " " + it.port())
                .containsExactly("pad-A /dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0");
    }

    /** The lines of the documented environment file. */
    private static Map<String, String> ownValues() throws IOException {
        return Files.readAllLines(DOCS.resolve("preset.env")).stream()
                .filter(line -> line.startsWith("PLACARD_"))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    private Path stick() throws IOException {
        var stick = Files.createDirectories(folder.resolve("stick"));
        Files.writeString(stick.resolve("store.token"), "s3cret\n");
        Files.writeString(stick.resolve("placard.toml"), """
                [store]
                api_url = "https://api.example.shop/api/v1"
                catalog_id = 42
                token_file = "store.token"
                [display]
                theme = "dark"
                """);
        return stick;
    }

    private ConfigHome home() {
        return new ConfigHome(folder.resolve("etc").resolve("placard.toml"), folder.resolve("data"));
    }

    private static Settings usable(SettingsFile reader, Path file) {
        return switch (reader.read(file)) {
            case SettingsResult.Usable<Settings>(var settings) -> settings;
            case SettingsResult.Unusable<Settings>(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
