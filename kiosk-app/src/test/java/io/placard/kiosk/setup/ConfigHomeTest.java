package io.placard.kiosk.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.placard.kiosk.settings.tables.ConfigTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ConfigHomeTest {
    private static final ConfigTables CONFIG = ConfigTables.EMPTY
            .with("store", "api_url", "https://api.example.shop/api/v1")
            .with("store", "catalog_id", 42L)
            .with("store", "token", "s3cret");

    @TempDir
    private Path folder;

    @Test
    void writesWhereItIsAskedTo() throws IOException {
        var asked = folder.resolve("etc").resolve("placard.toml");

        assertThat(new ConfigHome(asked, folder.resolve("data")).write(CONFIG)).isEqualTo(asked);
        assertThat(asked).content().contains("catalog_id = 42");
    }

    @Test
    void keepsTheTokenInAFileOfItsOwn() throws IOException {
        var file = new ConfigHome(folder.resolve("placard.toml"), folder).write(CONFIG);

        assertThat(file).content().contains("token_file = \"store.token\"").doesNotContain("s3cret");
        assertThat(folder.resolve("store.token")).hasContent("s3cret");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there the folder says who may read")
    void letsNobodyElseRead() throws IOException {
        var file = new ConfigHome(folder.resolve("placard.toml"), folder).write(CONFIG);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("store.token")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
    void replacesWhatALinkLeadsTo() throws IOException {
        var real = Files.createFile(folder.resolve("real.toml"));
        var link = Files.createSymbolicLink(folder.resolve("placard.toml"), real);

        new ConfigHome(link, folder).write(CONFIG);

        assertThat(link).isSymbolicLink();
        assertThat(real).content().contains("catalog_id = 42");
    }

    @Test
    void goesToTheDataFolderWhereItMayNotWrite() throws IOException {
        var home = new ConfigHome(unwritable(), folder.resolve("data"));

        assertThat(home.next()).isEqualTo(home.fallback());
        assertThat(home.write(CONFIG)).isEqualTo(home.fallback());
        assertThat(home.hasFallback()).isTrue();
    }

    @Test
    void leavesNothingHalfWritten() throws IOException {
        var home = new ConfigHome(unwritable(), unwritable());

        assertThatThrownBy(() -> home.write(CONFIG)).isInstanceOf(IOException.class);
        assertThat(folder).isDirectoryNotContaining("glob:**token");
    }

    /** Below a file nobody can write, not even root, by whom builds are run at times. */
    private Path unwritable() throws IOException {
        var file = folder.resolve("file");
        return (Files.exists(file) ? file : Files.createFile(file)).resolve("placard.toml");
    }
}
