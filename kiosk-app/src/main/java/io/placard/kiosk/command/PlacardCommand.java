package io.placard.kiosk.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The program {@code placard} as it is called from a shell. The commands are described by code and not by annotations:
 * picocli reads those by reflection, which costs a start a tenth of a second.
 */
public final class PlacardCommand {
    private final CommandLine commandLine;

    public PlacardCommand(String version) {
        var spec = CommandSpec.create().name("placard");
        spec.usageMessage().description("A retail kiosk: products by touch, by RFID pad and by shelf sensor.");
        spec.version("placard " + version);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Say how to call this.")
                .build());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Say which version this is.")
                .build());
        commandLine = new CommandLine(spec).setExecutionStrategy(PlacardCommand::act);
    }

    /** Does what the arguments ask for; returns the process's exit code. */
    public int execute(List<String> arguments) {
        return commandLine.execute(arguments.toArray(String[]::new));
    }

    private static int act(CommandLine.ParseResult parsed) {
        var printed = CommandLine.executeHelpRequest(parsed);
        if (printed != null) {
            return printed;
        }
        var called = parsed.commandSpec().commandLine();
        called.usage(called.getErr());
        return ExitCode.UNUSABLE;
    }
}
