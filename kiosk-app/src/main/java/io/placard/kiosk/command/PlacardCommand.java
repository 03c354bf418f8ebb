package io.placard.kiosk.command;

import io.placard.kiosk.command.KioskStarter.DemoRequest;
import io.placard.kiosk.command.arguments.Arguments;
import io.placard.kiosk.command.arguments.FullArguments;
import io.placard.kiosk.command.arguments.Option;
import io.placard.kiosk.command.arguments.PlainArguments;
import io.placard.kiosk.settings.Folders;
import io.placard.kiosk.settings.Settings;
import io.placard.kiosk.settings.SettingsFile;
import io.placard.kiosk.settings.SettingsResult.Unusable;
import io.placard.kiosk.settings.SettingsResult.Usable;
import io.placard.kiosk.settings.tables.SettingsProblem;
import io.placard.kiosk.setup.ConfigHome;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The program {@code placard} as it is called from a shell. */
public final class PlacardCommand {
    private static final String HOME = "user.home";
    private static final int DEFAULT_PRODUCTS = 150;
    private static final int MAX_PRODUCTS = 100_000;

    private final Terminal terminal;
    private final Map<String, String> environment;
    private final KioskStarter starter;
    private final Probes probes;

    public PlacardCommand(Terminal terminal, Map<String, String> environment, KioskStarter starter, Probes probes) {
        this.terminal = terminal;
        this.environment = Map.copyOf(environment);
        this.starter = starter;
        this.probes = probes;
    }

    /** Does what the words ask for; returns the process's exit code. */
    public int execute(List<String> words) {
        return PlainArguments.read(words)
                .map(this::act)
                .orElseGet(
                        () -> new FullArguments(ProgramVersion.ofThisBuild(), terminal.out(), terminal.err(), this::act)
                                .execute(words));
    }

    private int act(Arguments arguments) {
        try {
            return switch (arguments.verb()) {
                case RUN -> run(arguments);
                case DEMO -> demo(arguments);
                case CHECK -> check(arguments);
                case SENSORS -> sensors(arguments);
                case PIN -> new PinCommand(terminal).execute();
            };
        } catch (InvalidPathException e) {
            terminal.err().println("\"" + e.getInput() + "\" is no path: " + e.getReason());
            return ExitCode.UNUSABLE;
        }
    }

    private int run(Arguments arguments) {
        return new RunCommand(terminal, settingsFile(), starter, arguments, folders(arguments, dataDir())).execute();
    }

    private int demo(Arguments arguments) {
        var products = arguments
                .find(Option.PRODUCTS)
                .map(PlacardCommand::parseProducts)
                .orElse(DEFAULT_PRODUCTS);
        if (products == 0) {
            terminal.err().println("--products: allowed is a whole number from 1 to " + MAX_PRODUCTS);
            return ExitCode.UNUSABLE;
        }
        return switch (settingsFile().readEnvironment()) {
            case Usable<SettingsFile.Surroundings>(var surroundings) ->
                starter.demo(new DemoRequest(
                        surroundings,
                        folders(arguments, dataDir().resolve("demo")),
                        products,
                        arguments.has(Option.REQUIRE_DISPLAY)));
            case Unusable<SettingsFile.Surroundings>(var problems) -> refuse(problems);
        };
    }

    private int check(Arguments arguments) {
        var command = new CheckCommand(terminal, probes);
        var folders = folders(arguments, dataDir());
        var config = RunCommand.current(settingsFile(), new ConfigHome(config(arguments), folders.dataDir()));
        return switch (settingsFile().read(config)) {
            case Usable<Settings>(var settings) -> command.execute(config, settings, folders);
            case Unusable<Settings>(var problems) ->
                command.refuse(problems.stream().map(SettingsProblem::line).toList());
        };
    }

    private int sensors(Arguments arguments) {
        var calibrated = arguments.find(Option.CALIBRATE);
        var command = new SensorsCommand(terminal, probes, arguments.findPath(Option.RECORD));
        if (!arguments.has(Option.CONFIG)) {
            if (calibrated.isPresent()) {
                terminal.err().println("--calibrate needs --config FILE, which says where the sensor is.");
                return ExitCode.UNUSABLE;
            }
            return command.execute(List.of());
        }
        return switch (settingsFile().read(config(arguments))) {
            case Usable<Settings>(var settings) ->
                calibrated
                        .map(name -> new CalibrateCommand(terminal, probes).execute(name, settings.sensors()))
                        .orElseGet(() -> command.execute(settings.sensors()));
            case Unusable<Settings>(var problems) -> refuse(problems);
        };
    }

    private int refuse(List<SettingsProblem> problems) {
        RunCommand.say(problems, terminal);
        return ExitCode.UNUSABLE;
    }

    private SettingsFile settingsFile() {
        return new SettingsFile(environment, probes.driversByKind());
    }

    private Path dataDir() {
        return Folders.defaultDataDir(
                environment, System.getProperty("os.name", ""), Path.of(System.getProperty(HOME, "")));
    }

    private static Path config(Arguments arguments) {
        return Path.of(arguments.find(Option.CONFIG).orElseThrow());
    }

    private static Folders folders(Arguments arguments, Path dataDir) {
        var folders = Folders.in(arguments.findPath(Option.DATA_DIR).orElse(dataDir));
        return arguments
                .findPath(Option.LOG_DIR)
                .map(logs -> new Folders(folders.dataDir(), logs))
                .orElse(folders);
    }

    /** 0 where it is not allowed. */
    private static int parseProducts(String text) {
        try {
            var products = Integer.parseInt(text);
            return products <= MAX_PRODUCTS ? Math.max(0, products) : 0;
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
