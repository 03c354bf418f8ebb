package io.placard.kiosk.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.command.KioskStarter.TroubleRequest;
import io.placard.kiosk.settings.ConfigWatch;
import io.placard.kiosk.settings.tables.SettingsProblem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code placard run --show-trouble} with a configuration that cannot be used. */
class TroubledRunTest {
    private static final String RIGHT = """
            [store]
            api_url = "http://127.0.0.1:1/api/v1"
            catalog_id = 1
            token_file = "store.token"
            """;

    private final StringWriter err = new StringWriter();
    private final List<Object> started = new ArrayList<>();
    private final Path folder;
    private final Path config;

    TroubledRunTest(@TempDir Path folder) {
        this.folder = folder;
        config = folder.resolve("placard.toml");
    }

    @Test
    void saysTheSameAsEverAndShowsItInsteadOfEnding() throws IOException {
        Files.writeString(folder.resolve("store.token"), "t");
        Files.writeString(config, RIGHT + "[display]\nwidht = 9\n");

        var request = troubled("");

        assertThat(err.toString()).contains(config + ":6:1: display.widht: is not known");
        assertThat(request.problems()).extracting(SettingsProblem::where).containsExactly(config + ":6:1");
        assertThat(request.file()).isEqualTo(config);
        assertThat(execute("run --config " + config)).isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void knowsTheLanguageAndTheScreenOfAFileThatIsBrokenElsewhere() throws IOException {
        Files.writeString(
                config, "[display]\nlocale = \"de-DE\"\ndiagonal_inches = 43.0\n[store]\napi_url = http://x\n");

        var legible = troubled("").legible();

        assertThat(legible.surroundings().display().locale()).isEqualTo(Locale.GERMANY);
        assertThat(legible.surroundings().display().diagonalInches()).isEqualTo(43);
        assertThat(legible.given().find("display", "locale")).isPresent();
    }

    @Test
    void seesWhenTheFileIsMended() throws IOException {
        Files.writeString(folder.resolve("store.token"), "t");
        Files.writeString(config, RIGHT + "x = 1\n");
        var watch = troubled("").watch();
        assertThat(watch.isChanged()).isFalse();

        Files.writeString(config, RIGHT);

        assertThat(isChangedSoon(watch)).isTrue();
    }

    @Test
    void seesWhenASecretComesThatTheFileNames() throws IOException {
        Files.writeString(config, RIGHT);
        var watch = troubled("").watch();

        Files.writeString(folder.resolve("store.token"), "t");

        assertThat(isChangedSoon(watch)).isTrue();
    }

    @Test
    void seesWhenTheEnvironmentOfTheServiceHasBeenMended() throws IOException {
        Files.writeString(config, RIGHT);
        var watch = troubled("").watch();

        Files.writeString(folder.resolve("placard.env"), "PLACARD_STORE_TOKEN=t\n");

        assertThat(isChangedSoon(watch)).isTrue();
    }

    @Test
    void showsWhatIsWrongBeforeSetup() throws IOException {
        Files.writeString(config, "[display]\nwidth = 1\n");

        assertThat(troubled("").file()).isEqualTo(config);
    }

    @Test
    void showsWhatIsWrongWithAPreset() throws IOException {
        var preset = Files.writeString(folder.resolve("preset.toml"), RIGHT);

        var request = troubled(" --preset " + preset);

        assertThat(request.file()).isEqualTo(preset);
        Files.writeString(folder.resolve("store.token"), "t");
        assertThat(isChangedSoon(request.watch())).isTrue();
    }

    @Test
    void showsThatAPresetCannotBecomeTheConfig() throws IOException {
        var preset = Files.writeString(folder.resolve("preset.toml"), RIGHT.replace("_file", ""));
        var blocked = Files.createFile(folder.resolve("file"));

        assertThat(execute("run --show-trouble --config " + blocked.resolve("placard.toml") + " --preset " + preset
                        + " --data-dir " + blocked.resolve("data")))
                .isEqualTo(6);
        assertThat(err.toString()).contains("The preset " + preset + " cannot be taken over");
    }

    /** What is new counts once it stands still. */
    private static boolean isChangedSoon(ConfigWatch watch) {
        var _ = watch.isChanged();
        return watch.isChanged();
    }

    private TroubleRequest troubled(String more) {
        assertThat(execute("run --show-trouble --config " + config + more)).isEqualTo(6);
        return (TroubleRequest) started.getLast();
    }

    private int execute(String words) {
        var terminal = new Terminal(
                new StringReader(""), new PrintWriter(new StringWriter(), true), new PrintWriter(err, true));
        var environment = Map.of("XDG_DATA_HOME", folder.toString());
        return new PlacardCommand(terminal, environment, new FakeStarter(started), new FakeProbes())
                .execute(List.of(words.split(" ")));
    }
}
