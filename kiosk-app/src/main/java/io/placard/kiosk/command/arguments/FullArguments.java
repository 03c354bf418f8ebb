package io.placard.kiosk.command.arguments;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Reads the command line with picocli, which also answers {@code --help}, {@code --version} and mistakes. The commands
 * are described by code: picocli's annotations cost another 100 ms.
 */
public final class FullArguments {
    private final CommandLine commandLine;

    public FullArguments(String version, PrintWriter out, PrintWriter err, ToIntFunction<Arguments> action) {
        var spec = withHelp("placard", "A retail kiosk: products by touch, by RFID pad and by shelf sensor.", version);
        Arrays.stream(Verb.values()).forEach(verb -> spec.addSubcommand(verb.word(), describe(verb, version)));
        commandLine = new CommandLine(spec).setOut(out).setErr(err).setExecutionStrategy(parsed -> act(parsed, action));
    }

    /** Does what the words ask for; returns the exit code. */
    public int execute(List<String> words) {
        return commandLine.execute(words.toArray(String[]::new));
    }

    private static CommandSpec describe(Verb verb, String version) {
        var spec = withHelp(verb.word(), verb.help(), version);
        verb.required().forEach(option -> spec.addOption(describe(option, true)));
        verb.optional().forEach(option -> spec.addOption(describe(option, false)));
        return spec;
    }

    private static OptionSpec describe(Option option, boolean isRequired) {
        var spec = OptionSpec.builder(option.word()).description(option.help()).required(isRequired);
        return option.isSwitch()
                ? spec.type(boolean.class).build()
                : spec.type(String.class).paramLabel(option.value()).build();
    }

    private static CommandSpec withHelp(String name, String description, String version) {
        var spec = CommandSpec.create().name(name).version("placard " + version);
        spec.usageMessage().description(description);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Say how to call this.")
                .build());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Say which version this is.")
                .build());
        return spec;
    }

    private static int act(CommandLine.ParseResult parsed, ToIntFunction<Arguments> action) {
        var printed = CommandLine.executeHelpRequest(parsed);
        if (printed != null) {
            return printed;
        }
        if (!parsed.hasSubcommand()) {
            var called = parsed.commandSpec().commandLine();
            called.usage(called.getErr());
            return CommandLine.ExitCode.USAGE;
        }
        return action.applyAsInt(arguments(parsed.subcommand()));
    }

    private static Arguments arguments(CommandLine.ParseResult parsed) {
        var values = new EnumMap<Option, String>(Option.class);
        for (var option : Option.values()) {
            if (parsed.hasMatchedOption(option.word())) {
                values.put(option, option.isSwitch() ? "" : parsed.matchedOptionValue(option.word(), ""));
            }
        }
        return new Arguments(Verb.find(parsed.commandSpec().name()).orElseThrow(), values);
    }
}
