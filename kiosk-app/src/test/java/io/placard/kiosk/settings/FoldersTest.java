package io.placard.kiosk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {
    private static final Path HOME = Path.of("/home/kiosk");

    @Test
    void keepsLogsInTheDataFolder() {
        assertThat(Folders.in(Path.of("/data")))
                .isEqualTo(new Folders(
                        Path.of("/data").toAbsolutePath(), Path.of("/data/logs").toAbsolutePath()));
    }

    @Test
    void followsTheSystemsCustom() {
        assertThat(Folders.defaultDataDir(Map.of(), "Linux", HOME)).isEqualTo(HOME.resolve(".local/share/placard"));
        assertThat(Folders.defaultDataDir(Map.of("XDG_DATA_HOME", "/x"), "Linux", HOME))
                .isEqualTo(Path.of("/x/placard"));
        assertThat(Folders.defaultDataDir(Map.of("STATE_DIRECTORY", "/var/lib/placard"), "Linux", HOME))
                .isEqualTo(Path.of("/var/lib/placard"));
        assertThat(Folders.defaultDataDir(Map.of(), "Windows 11", HOME))
                .isEqualTo(HOME.resolve("AppData/Local/Placard"));
        assertThat(Folders.defaultDataDir(Map.of(), "Mac OS X", HOME))
                .isEqualTo(HOME.resolve("Library/Application Support/Placard"));
    }
}
