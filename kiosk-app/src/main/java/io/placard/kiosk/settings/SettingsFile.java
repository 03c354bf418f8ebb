package io.placard.kiosk.settings;

import io.placard.catalog.MedicalRule;
import io.placard.hardware.DeviceSettings;
import io.placard.kiosk.settings.tables.ConfigTables;
import io.placard.kiosk.settings.tables.ConfigText;
import io.placard.kiosk.settings.tables.EnvironmentOverrides;
import io.placard.kiosk.settings.tables.KnownKeys;
import io.placard.kiosk.settings.tables.SettingsProblem;
import io.placard.kiosk.settings.tables.TomlTables;
import io.placard.kiosk.updates.UpdateSettings;
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
    /** Whoever sets it needs no file. */
    private static final String STORE_URL = "PLACARD_STORE_API_URL";

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
        return result(settings(tables, file, problems), problems);
    }

    private Settings settings(TomlTables tables, Path file, List<SettingsProblem> problems) {
        var folder = folderOf(file);
        var sections = new SectionReader(tables, folder, problems);
        return new Settings(
                sections.store(),
                sections.live(),
                sections.sync(),
                sections.display(),
                new SensorReader(folder, driversByKind, problems).read(tables.sensors()),
                sections.staff(),
                sections.operations(),
                sections.webhooks(),
                sections.bridge(),
                sections.telemetry(),
                sections.updates());
    }

    /**
     * What there is for a kiosk that is still to be set up: neither the file, which may be missing, nor the environment
     * says where the store is. Empty where {@link #read} has the answer, be it that the file is wrong.
     */
    public Optional<SettingsResult<BeforeSetup>> findBeforeSetup(Path file) {
        var problems = new ArrayList<SettingsProblem>();
        var tables = new TomlTables(file, problems);
        if ((!Files.notExists(file) && !readFile(file, tables, problems)) || tables.has(KnownKeys.STORE)) {
            return Optional.empty();
        }
        var given = ConfigTables.of(tables);
        new EnvironmentOverrides(environment, problems).applyTo(tables);
        if (tables.table(KnownKeys.STORE).entries().containsKey("api_url")) {
            return Optional.empty();
        }
        var sections = new SectionReader(tables, folderOf(file), problems);
        new SensorReader(folderOf(file), driversByKind, problems).read(tables.sensors());
        return Optional.of(
                result(new BeforeSetup(given, surroundings(sections, sections.operationsBeforeSetup())), problems));
    }

    /**
     * What can be made of a configuration that cannot be used, for whoever says so in its language and on its screen;
     * defaults for the rest.
     */
    public BeforeSetup legible(Path file) {
        var unheard = new ArrayList<SettingsProblem>();
        var tables = new TomlTables(file, unheard);
        try {
            tables.readLegible(text(file));
        } catch (IOException _) {
            // Then it says nothing.
        }
        var given = ConfigTables.of(tables);
        new EnvironmentOverrides(environment, unheard).applyTo(tables);
        var sections = new SectionReader(tables, folderOf(file), unheard);
        return new BeforeSetup(given, surroundings(sections, sections.operationsBeforeSetup()));
    }

    /**
     * What the file says, with all secrets in it; without what the environment says, which stays with the machine.
     *
     * @throws IOException where it, or a secret it names, cannot be read
     */
    public ConfigTables readWhole(Path file) throws IOException {
        var problems = new ArrayList<SettingsProblem>();
        var tables = new TomlTables(file, problems);
        if (!Files.exists(file)) {
            throw new IOException("it comes from the environment alone, and " + file + " does not exist");
        }
        if (!readFile(file, tables, problems) || !problems.isEmpty()) {
            throw new IOException(file + " is damaged");
        }
        return SelfContained.of(ConfigTables.of(tables), folderOf(file));
    }

    /** A configuration that a program has made, were it written to this file. */
    public SettingsResult<Settings> readMade(ConfigTables config, Path file) {
        var problems = new ArrayList<SettingsProblem>();
        var tables = new TomlTables(file, problems);
        tables.read(ConfigText.write(config, List.of()));
        return result(settings(tables, file, problems), problems);
    }

    /** What is wrong with a configuration that a program has made, were it written to this file; empty for nothing. */
    public List<SettingsProblem> findProblems(ConfigTables config, Path file) {
        return readMade(config, file) instanceof SettingsResult.Unusable<Settings>(var problems) ? problems : List.of();
    }

    /** The sensors of a configuration that a program has made, were it written to this file. */
    public SettingsResult<List<DeviceSettings>> readSensors(ConfigTables config, Path file) {
        var problems = new ArrayList<SettingsProblem>();
        var tables = new TomlTables(file, problems);
        tables.read(ConfigText.write(config, List.of()));
        var folder = folderOf(file);
        return result(new SensorReader(folder, driversByKind, problems).read(tables.sensors()), problems);
    }

    /** What the environment says about screen and endpoint, for a kiosk without a config file. */
    public SettingsResult<Surroundings> readEnvironment() {
        var problems = new ArrayList<SettingsProblem>();
        var nowhere = Path.of("");
        var tables = new TomlTables(Path.of("environment"), problems);
        new EnvironmentOverrides(environment, problems).applyTo(tables);
        var sections = new SectionReader(tables, nowhere, problems);
        return result(surroundings(sections, sections.operations()), problems);
    }

    private static Surroundings surroundings(SectionReader sections, Settings.Operations operations) {
        return new Surroundings(
                sections.sync(),
                sections.display(),
                operations,
                sections.bridge(),
                sections.staff(),
                sections.medical(),
                sections.telemetry(),
                sections.updates());
    }

    /**
     * What a kiosk has before anybody has set it up.
     *
     * @param given what its file says already; without what only the environment says, which need not be kept
     */
    public record BeforeSetup(ConfigTables given, Surroundings surroundings) {}

    /** The sections that a kiosk without a config file needs too. */
    public record Surroundings(
            Settings.Sync sync,
            Settings.Display display,
            Settings.Operations operations,
            Optional<Settings.Bridge> bridge,
            Settings.Staff staff,
            Optional<MedicalRule> medical,
            Telemetry telemetry,
            UpdateSettings updates) {}

    /** False where nothing is known of what the file says. */
    private boolean readFile(Path file, TomlTables tables, List<SettingsProblem> problems) {
        var what = "is larger than 1 MiB";
        try {
            if (Files.size(file) <= MAX_BYTES) {
                return tables.read(text(file));
            }
        } catch (NoSuchFileException _) {
            if (environment.containsKey(STORE_URL)) {
                return true;
            }
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

    /** Some editors on Windows start a file with a byte order mark, which TOML does not know. */
    private static String text(Path file) throws IOException {
        return Files.readString(file).replaceFirst("^\uFEFF", "");
    }

    private static Path folderOf(Path file) {
        var parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private static <T> SettingsResult<T> result(T settings, List<SettingsProblem> problems) {
        return problems.isEmpty() ? new SettingsResult.Usable<>(settings) : new SettingsResult.Unusable<>(problems);
    }
}
