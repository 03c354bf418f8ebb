package io.placard.kiosk.setup;

import io.placard.kiosk.settings.SelfContained;
import io.placard.kiosk.settings.tables.ConfigTables;
import io.placard.kiosk.settings.tables.SettingsProblem;
import io.placard.kiosk.settings.tables.TomlTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/**
 * A configuration that somebody has written once for many kiosks: becomes a kiosk's own at its first start. What it
 * names as {@code token_file} or {@code pin_hash_file} comes along, where only the kiosk's user may read it; so the
 * preset may lie on a stick that is pulled afterwards.
 */
public final class Preset {
    private final Path file;

    /** Does nothing yet. */
    public Preset(Path file) {
        this.file = file;
    }

    /**
     * Makes the preset this kiosk's configuration. It must be usable; whether it is, says what reads configurations.
     *
     * @return where the configuration is now
     * @throws IOException where it could not be read or written; then nothing has changed
     */
    public Path takeOver(ConfigHome home) throws IOException {
        var tables = new TomlTables(file, new ArrayList<SettingsProblem>());
        if (!tables.read(Files.readString(file).replaceFirst("^\uFEFF", ""))) {
            throw new IOException(file + " is no TOML");
        }
        // Secrets that lie beside the preset are read; where it is written they get files of their own.
        return home.write(SelfContained.of(
                ConfigTables.of(tables),
                file.toAbsolutePath().resolveSibling(".").normalize()));
    }
}
