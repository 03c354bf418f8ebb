package io.placard.kiosk.settings;

import io.placard.catalog.MedicalRule;
import io.placard.kiosk.settings.tables.EnvironmentOverrides;
import io.placard.kiosk.settings.tables.SettingsProblem;
import io.placard.kiosk.settings.tables.TomlTables;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a configuration: a TOML file, overridden by the environment. Everything that is wrong is told together. */
public final class SettingsFile {
    private static final long MAX_BYTES = 1024 * 1024;

    private final Map<String, String> environment;
    private final Map<String, List<String>> driversByKind;

    /** {@code driversByKind}: which drivers there are for each kind of sensor, for example {@code rfid}. */
    public SettingsFile(Map<String, String> environment, Map<String, List<String>> driversByKind) {
        this.environment = Map.copyOf(environment);
        this.driversByKind = Map.copyOf(driversByKind);
    }

    /** The whole configuration; paths in it are relative to the file's folder. */
    public SettingsResult<Settings> read(Path file) {
        var problems = new ArrayList<SettingsProblem>();
        var tables = new TomlTables(file, problems);
        if (!readFile(file, tables, problems)) {
            return new SettingsResult.Unusable<>(problems);
        }
        new EnvironmentOverrides(environment, problems).applyTo(tables);
        var folder = folderOf(file);
        var sections = new SectionReader(tables, folder, problems);
        var settings = new Settings(
                sections.store(),
                sections.live(),
                sections.sync(),
                sections.display(),
                new SensorReader(folder, driversByKind, problems).read(tables.sensors()),
                sections.staff(),
                sections.operations(),
                sections.webhooks(),
                sections.bridge(),
                sections.telemetry());
        return result(settings, problems);
    }

    /** What the environment says about screen and endpoint, for a kiosk without a config file. */
    public SettingsResult<Surroundings> readEnvironment() {
        var problems = new ArrayList<SettingsProblem>();
        var nowhere = Path.of("");
        var tables = new TomlTables(Path.of("environment"), problems);
        new EnvironmentOverrides(environment, problems).applyTo(tables);
        var sections = new SectionReader(tables, nowhere, problems);
        return result(
                new Surroundings(
                        sections.sync(),
                        sections.display(),
                        sections.operations(),
                        sections.bridge(),
                        sections.staff(),
                        sections.medical(),
                        sections.telemetry()),
                problems);
    }

    /** The sections that a kiosk without a config file needs too. */
    public record Surroundings(
            Settings.Sync sync,
            Settings.Display display,
            Settings.Operations operations,
            Optional<Settings.Bridge> bridge,
            Settings.Staff staff,
            Optional<MedicalRule> medical,
            Telemetry telemetry) {}

    /** False where nothing is known of what the file says. */
    private static boolean readFile(Path file, TomlTables tables, List<SettingsProblem> problems) {
        var what = "is larger than 1 MiB";
        try {
            if (Files.size(file) <= MAX_BYTES) {
                // Some editors on Windows start a file with a byte order mark, which TOML does not know.
                return tables.read(Files.readString(file).replaceFirst("^\uFEFF", ""));
            }
        } catch (NoSuchFileException _) {
            what = "does not exist";
        } catch (AccessDeniedException _) {
            what = "may not be read by this user";
        } catch (CharacterCodingException _) {
            what = "is not encoded in UTF-8";
        } catch (IOException e) {
            what = "cannot be read (" + e.getMessage() + ")";
        }
        problems.add(new SettingsProblem(file.toString(), "", what, "a TOML file in UTF-8 that this user can read"));
        return false;
    }

    private static Path folderOf(Path file) {
        var parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private static <T> SettingsResult<T> result(T settings, List<SettingsProblem> problems) {
        return problems.isEmpty() ? new SettingsResult.Usable<>(settings) : new SettingsResult.Unusable<>(problems);
    }
}
