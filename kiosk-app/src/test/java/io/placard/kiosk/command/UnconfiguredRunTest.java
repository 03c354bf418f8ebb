package io.placard.kiosk.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.command.KioskStarter.SetupRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code placard run} where there is no configuration, or one that is not finished. */
class UnconfiguredRunTest {
    private static final String CONFIG = """
            [store]
            api_url = "http://127.0.0.1:1/api/v1"
            catalog_id = 1
            token = "t"
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Object> started = new ArrayList<>();
    private Path config;

    @BeforeEach
    void writeConfig() throws IOException {
        config = Files.writeString(folder.resolve("placard.toml"), CONFIG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# to be filled", "[display]\ntheme = \"dark\""})
    void setsUpAKioskWhoseConfigNamesNoStore(String text) throws IOException {
        Files.writeString(config, text);

        assertThat(execute("run --config " + config + " --data-dir " + folder.resolve("data")))
                .isEqualTo(9);
        assertThat(started).singleElement().isInstanceOf(SetupRequest.class);
    }

    @Test
    void setsUpAKioskThatHasNoConfig() throws IOException {
        Files.delete(config);

        assertThat(execute("run --config " + config + " --data-dir " + folder.resolve("data")))
                .isEqualTo(9);
        assertThat(started)
                .singleElement()
                .isInstanceOfSatisfying(
                        SetupRequest.class,
                        request -> assertThat(request.home().asked()).isEqualTo(config));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[store]", "[store]\ncatalog_id = 1", "[display]\nthem = \"dark\"", "[[", "x = 1"})
    void refusesAConfigThatIsWrongInsteadOfSettingUp(String text) throws IOException {
        Files.writeString(config, text);

        assertThat(execute("run --config " + config + " --data-dir " + folder.resolve("data")))
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString()).contains(config.toString());
        assertThat(started).isEmpty();
    }

    @Test
    void runsTheConfigThatSetupCouldOnlyKeepInTheDataFolder() throws IOException {
        var data = Files.createDirectory(folder.resolve("data"));
        Files.move(config, data.resolve("placard.toml"));

        assertThat(execute("run --config " + config + " --data-dir " + data)).isEqualTo(7);
        assertThat(execute("check --config " + config + " --data-dir " + data)).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("ok      config: " + data.resolve("placard.toml"));
    }

    @Test
    void takesAPresetOverAtTheFirstStartOnly() throws IOException {
        var preset = Files.move(config, folder.resolve("preset.toml"));
        var words = "run --config " + config + " --preset " + preset + " --data-dir " + folder.resolve("data");

        assertThat(execute(words)).isEqualTo(7);
        Files.writeString(preset, "[[");
        assertThat(execute(words)).isEqualTo(7);
        assertThat(config).content().contains("token_file = \"store.token\"");
    }

    @Test
    void refusesAPresetThatIsWrongAndLeavesTheKioskAsItWas() throws IOException {
        Files.delete(config);
        var preset = Files.writeString(folder.resolve("preset.toml"), "[store]\ncatalog_id = 1");

        assertThat(execute("run --config " + config + " --preset " + preset)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString()).contains(preset.toString(), "store.api_url");
        assertThat(config).doesNotExist();
    }

    @Test
    void asksWhereThePresetIsNotThere() throws IOException {
        Files.delete(config);

        assertThat(execute("run --config " + config + " --preset " + folder.resolve("stick")))
                .isEqualTo(9);
    }

    @Test
    void needsNoFileWhereTheEnvironmentNamesTheStore() throws IOException {
        Files.delete(config);
        var store = Map.of(
                "PLACARD_STORE_API_URL", "http://127.0.0.1:1/api/v1",
                "PLACARD_STORE_CATALOG_ID", "1",
                "PLACARD_STORE_TOKEN", "t");

        assertThat(execute("run --config " + config, store)).isEqualTo(7);
    }

    private int execute(String words) {
        return execute(words, Map.of());
    }

    private int execute(String words, Map<String, String> environment) {
        var terminal = new Terminal(new StringReader(""), new PrintWriter(out, true), new PrintWriter(err, true));
        return new PlacardCommand(terminal, environment, new FakeStarter(started), new FakeProbes())
                .execute(List.of(words.split(" ")));
    }
}
