package io.placard.kiosk.command;

import io.placard.kiosk.command.KioskStarter.RunRequest;
import io.placard.kiosk.command.KioskStarter.SetupRequest;
import io.placard.kiosk.command.KioskStarter.TroubleRequest;
import io.placard.kiosk.command.arguments.Arguments;
import io.placard.kiosk.command.arguments.Option;
import io.placard.kiosk.settings.ConfigWatch;
import io.placard.kiosk.settings.Folders;
import io.placard.kiosk.settings.Settings;
import io.placard.kiosk.settings.SettingsFile;
import io.placard.kiosk.settings.SettingsFile.BeforeSetup;
import io.placard.kiosk.settings.SettingsResult;
import io.placard.kiosk.settings.SettingsResult.Unusable;
import io.placard.kiosk.settings.SettingsResult.Usable;
import io.placard.kiosk.settings.tables.SettingsProblem;
import io.placard.kiosk.setup.ConfigHome;
import io.placard.kiosk.setup.Preset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code placard run}: by its config, by a preset that becomes the config, or by the questions that lead to one. */
final class RunCommand {
    private final Terminal terminal;
    private final SettingsFile settings;
    private final KioskStarter starter;
    private final Arguments arguments;
    private final Folders folders;
    private final ConfigHome home;
    private final Optional<Path> preset;

    RunCommand(Terminal terminal, SettingsFile settings, KioskStarter starter, Arguments arguments, Folders folders) {
        this.terminal = terminal;
        this.settings = settings;
        this.starter = starter;
        this.arguments = arguments;
        this.folders = folders;
        home = new ConfigHome(Path.of(arguments.find(Option.CONFIG).orElseThrow()), folders.dataDir());
        preset = arguments.findPath(Option.PRESET);
    }

    /** Setup keeps the configuration in the data folder where it may not write the file that was asked for. */
    static Path current(SettingsFile settings, ConfigHome home) {
        return home.hasFallback() && settings.findBeforeSetup(home.asked()).isPresent()
                ? home.fallback()
                : home.asked();
    }

    /** Says what is wrong with a configuration. */
    static void say(List<SettingsProblem> problems, Terminal terminal) {
        terminal.err().println("Placard cannot start with this configuration:");
        problems.forEach(problem -> terminal.err().println("  " + problem.line()));
    }

    /** Returns the process's exit code. */
    int execute() {
        var file = current(settings, home);
        var before = settings.findBeforeSetup(file);
        var given = preset.filter(Files::exists);
        if (before.isPresent() && given.isPresent()) {
            return takeOver(given.orElseThrow());
        }
        return before.map(it -> setUp(it, file)).orElseGet(() -> run(file));
    }

    private int takeOver(Path given) {
        if (settings.read(given) instanceof Unusable<Settings>(var problems)) {
            return refuse(given, problems, () -> problems(settings.read(given)));
        }
        try {
            return run(new Preset(given).takeOver(home));
        } catch (IOException e) {
            var why = e.getClass().getSimpleName() + ", " + e.getMessage();
            terminal.err().println("The preset " + given + " cannot be taken over: " + why);
            var problem = new SettingsProblem(
                    given.toString(),
                    "",
                    "cannot be taken over (" + why + ")",
                    "files that this user can read, and a folder for the config that this user can write to");
            return endOrShow(given, List.of(problem), () -> List.of(problem));
        }
    }

    private int run(Path file) {
        return switch (settings.read(file)) {
            case Usable<Settings>(var usable) ->
                starter.run(new RunRequest(usable, () -> settings.readWhole(file), folders, requiresDisplay()));
            case Unusable<Settings>(var problems) -> refuse(file, problems, () -> problems(settings.read(file)));
        };
    }

    private int setUp(SettingsResult<BeforeSetup> before, Path file) {
        return switch (before) {
            case Usable<BeforeSetup>(var known) ->
                starter.setUp(new SetupRequest(known, home, settings, folders, requiresDisplay()));
            case Unusable<BeforeSetup>(var problems) ->
                refuse(
                        file,
                        problems,
                        () -> settings.findBeforeSetup(file)
                                .map(RunCommand::problems)
                                .orElse(List.of()));
        };
    }

    private int refuse(Path file, List<SettingsProblem> problems, Supplier<List<SettingsProblem>> now) {
        say(problems, terminal);
        return endOrShow(file, problems, now);
    }

    private int endOrShow(Path file, List<SettingsProblem> problems, Supplier<List<SettingsProblem>> now) {
        if (!arguments.has(Option.SHOW_TROUBLE)) {
            return ExitCode.UNUSABLE;
        }
        var watch = new ConfigWatch(problems, now, sources());
        return starter.showTrouble(
                new TroubleRequest(problems, file, settings.legible(file), watch, folders, requiresDisplay()));
    }

    /** Where a configuration may come from. A service's environment is read from the file beside it at its start. */
    private List<Path> sources() {
        var name = home.asked().getFileName();
        var environment = name == null
                ? Stream.<Path>empty()
                : Stream.of(home.asked().resolveSibling(name.toString().replaceFirst("\\.[^.]*$", "") + ".env"));
        return Stream.of(Stream.of(home.asked(), home.fallback()), preset.stream(), environment)
                .flatMap(it -> it)
                .toList();
    }

    private static <T> List<SettingsProblem> problems(SettingsResult<T> result) {
        return switch (result) {
            case Usable<T> _ -> List.of();
            case Unusable<T>(var problems) -> problems;
        };
    }

    private boolean requiresDisplay() {
        return arguments.has(Option.REQUIRE_DISPLAY);
    }
}
