package io.placard.kiosk.setup;

import io.placard.kiosk.settings.tables.ConfigTables;
import io.placard.kiosk.settings.tables.ConfigText;
import io.placard.kiosk.settings.tables.SettingsProblem;
import io.placard.kiosk.settings.tables.TomlTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what has been entered over a power cut, without secrets. */
final class DraftFile {
    private static final Logger log = LoggerFactory.getLogger(DraftFile.class);
    private static final String NAME = "setup-draft.toml";
    private static final List<String> HEADING = List.of("A setup that has not been finished; deleted when it is.");

    private final Path file;
    private boolean isKept = true;
    private String written = "";

    DraftFile(Path dataDir) {
        file = dataDir.resolve(NAME);
    }

    /** What was kept; empty for nothing, or nothing that can be read. */
    Optional<ConfigTables> read() {
        var problems = new ArrayList<SettingsProblem>();
        var tables = new TomlTables(file, problems);
        try {
            if (tables.read(Files.readString(file)) && problems.isEmpty()) {
                return Optional.of(ConfigTables.of(tables));
            }
            log.warn("{} is damaged; setup starts with nothing entered", file);
        } catch (NoSuchFileException _) {
            // A first start.
        } catch (IOException e) {
            log.warn("Could not read {}; setup starts with nothing entered", file, e);
        }
        return Optional.empty();
    }

    void keep(ConfigTables entered) {
        var text = ConfigText.write(entered, HEADING);
        if (text.equals(written)) {
            return;
        }
        try {
            PrivateFile.write(file, text);
            written = text;
        } catch (IOException e) {
            if (isKept) {
                log.warn("Could not keep {}; a power cut would forget what has been entered", file, e);
            }
            isKept = false;
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.warn("Could not delete {}; it is of no use any more", file, e);
        }
    }
}
