package io.placard.kiosk.setup;

import io.placard.kiosk.settings.tables.ConfigTables;
import io.placard.kiosk.settings.tables.SettingsProblem;
import io.placard.kiosk.settings.tables.TomlTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;

/**
 * A configuration that somebody has written once for many kiosks: becomes a kiosk's own at its first start. What it
 * names as {@code token_file} or {@code pin_hash_file} comes along, where only the kiosk's user may read it; so the
 * preset may lie on a stick that is pulled afterwards.
 */
public final class Preset {
    private static final String FILE = "_file";
    private static final String TRUST_STORE = "trust_store";
    private static final Set<String> SECRETS = Set.of("token_file", "pin_hash_file");
    private static final long MOST_BYTES = 64 * 1024;

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
        return home.write(withSecretsInPlace(ConfigTables.of(tables)));
    }

    /** Secrets that lie in files beside the preset are read; {@link ConfigHome} gives them files of their own. */
    private ConfigTables withSecretsInPlace(ConfigTables preset) throws IOException {
        var config = preset;
        for (var table : preset.tables().entrySet()) {
            for (var key : table.getValue().keySet()) {
                var named = preset.findText(table.getKey(), key);
                if (SECRETS.contains(key) && named.isPresent()) {
                    var name = key.substring(0, key.length() - FILE.length());
                    config =
                            config.without(table.getKey(), key).with(table.getKey(), name, secret(named.orElseThrow()));
                } else if ((key.endsWith(FILE) || key.equals(TRUST_STORE)) && named.isPresent()) {
                    // No secret, or not only text: it stays where it is.
                    config = config.with(
                            table.getKey(), key, beside(named.orElseThrow()).toString());
                }
            }
        }
        return config;
    }

    private String secret(String named) throws IOException {
        var secret = beside(named);
        if (Files.size(secret) > MOST_BYTES) {
            throw new IOException(secret + " is far too large for a secret");
        }
        return Files.readString(secret).strip();
    }

    private Path beside(String named) {
        return file.toAbsolutePath().resolveSibling(named);
    }
}
