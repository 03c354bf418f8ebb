package io.placard.kiosk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.settings.tables.SettingsProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigWatchTest {
    private static final SettingsProblem PROBLEM = new SettingsProblem("placard.toml:1:1", "stor", "is wrong", "store");

    private final List<SettingsProblem> problems = new ArrayList<>(List.of(PROBLEM));
    private final Path config;
    private final Path environment;

    ConfigWatchTest(@TempDir Path folder) {
        config = folder.resolve("placard.toml");
        environment = folder.resolve("placard.env");
    }

    @BeforeEach
    void writeConfig() throws IOException {
        Files.writeString(config, "[stor]\n");
    }

    @Test
    void seesNothingNewWhereNothingIs() {
        var watch = watch();

        assertThat(watch.isChanged()).isFalse();
        assertThat(watch.isChanged()).isFalse();
    }

    @Test
    void waitsUntilAFileIsWritten() throws IOException {
        var watch = watch();

        Files.writeString(config, "[store]\napi_");
        assertThat(watch.isChanged()).isFalse();
        Files.writeString(config, "[store]\napi_url =");
        assertThat(watch.isChanged()).isFalse();
        assertThat(watch.isChanged()).isTrue();
        assertThat(watch.isChanged()).isTrue();
    }

    @Test
    void seesAFileOfTheSameSizeThatIsNewer() throws IOException {
        var watch = watch();

        Files.setLastModifiedTime(config, FileTime.fromMillis(1));

        assertThat(isChangedSoon(watch)).isTrue();
    }

    @Test
    void seesFilesThatComeAndGo() throws IOException {
        var watch = watch();
        Files.createFile(environment);
        assertThat(isChangedSoon(watch)).isTrue();

        var next = watch();
        Files.delete(config);
        assertThat(isChangedSoon(next)).isTrue();
    }

    @Test
    void seesWhatIsMendedElsewhereSuchAsAFileThatMayBeReadByNow() {
        var watch = watch();

        problems.clear();

        assertThat(isChangedSoon(watch)).isTrue();
    }

    @Test
    void seesWhatWasMendedBeforeItBeganToLook() {
        var told = List.copyOf(problems);
        problems.clear();

        assertThat(isChangedSoon(new ConfigWatch(told, () -> problems, List.of(config))))
                .isTrue();
    }

    private ConfigWatch watch() {
        return new ConfigWatch(problems, () -> List.copyOf(problems), List.of(config, environment));
    }

    private static boolean isChangedSoon(ConfigWatch watch) {
        // What is new counts once it stands still.
        var _ = watch.isChanged();
        return watch.isChanged();
    }
}
