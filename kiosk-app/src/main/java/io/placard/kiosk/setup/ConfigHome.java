package io.placard.kiosk.setup;

import io.placard.kiosk.settings.tables.ConfigTables;
import io.placard.kiosk.settings.tables.ConfigText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the config file is or will be: where the command line says, else, where nobody may write there, in the data
 * folder.
 */
public final class ConfigHome {
    private static final String NAME = "placard.toml";
    private static final String TOKEN = "token";
    private static final List<String> WITH_TOKEN = List.of("store", "operations", "outbox");
    private static final List<String> HEADING = List.of(
            "Placard's configuration, written by its setup. All keys: README.md of kiosk-app.",
            "placard check --config FILE says whether everything is usable.");

    private final Path asked;
    private final Path fallback;

    /** @param asked what the command line says */
    public ConfigHome(Path asked, Path dataDir) {
        this.asked = asked;
        fallback = dataDir.resolve(NAME);
    }

    /** Whether an earlier setup could not write where it was asked to. */
    public boolean hasFallback() {
        return Files.exists(fallback);
    }

    public Path fallback() {
        return fallback;
    }

    public Path asked() {
        return asked;
    }

    /** Where {@link #write} will put it, as things are. */
    public Path next() {
        return PrivateFile.canBeWritten(asked) ? asked : fallback;
    }

    /**
     * Writes the configuration, readable by this user alone, and each token in a file of its own beside it. The
     * configuration comes last: until it is there, nothing has changed.
     *
     * @return where it is
     */
    public Path write(ConfigTables config) throws IOException {
        var file = next();
        var written = config;
        for (var table : WITH_TOKEN) {
            var token = config.findText(table, TOKEN);
            if (token.isPresent()) {
                var name = table + ".token";
                PrivateFile.write(file.resolveSibling(name), token.orElseThrow() + "\n");
                written = written.without(table, TOKEN).with(table, TOKEN + "_file", name);
            }
        }
        PrivateFile.write(file, ConfigText.write(written, HEADING));
        return file;
    }
}
