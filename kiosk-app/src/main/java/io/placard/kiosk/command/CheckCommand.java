package io.placard.kiosk.command;

import io.placard.kiosk.command.Probes.Finding;
import io.placard.kiosk.settings.Folders;
import io.placard.kiosk.settings.Settings;
import java.nio.file.Path;
import java.util.List;

/** {@code placard check}: says line by line what is usable and what is not. */
final class CheckCommand {
    private final Terminal terminal;
    private final Probes probes;
    private boolean isAllUsable = true;

    CheckCommand(Terminal terminal, Probes probes) {
        this.terminal = terminal;
        this.probes = probes;
    }

    int execute(Path config, Settings settings, Folders folders) {
        report(Finding.usable("config", config.toString()));
        report(new DataFolderCheck(folders.dataDir()).find());
        report(probes.whyNoDisplay()
                .map(why -> Finding.unusable("display", why))
                .orElse(Finding.usable("display", "there is one")));
        probes.store(settings.syncSettings(folders.dataDir(), "check")).forEach(this::report);
        probes.ports(settings.sensors()).forEach(this::report);
        return isAllUsable ? ExitCode.OK : ExitCode.CHECK_FAILED;
    }

    /** Where the config is not usable there is nothing else to check. */
    int refuse(List<String> problems) {
        problems.forEach(problem -> report(Finding.unusable("config", problem)));
        return ExitCode.CHECK_FAILED;
    }

    private void report(Finding finding) {
        isAllUsable &= finding.isUsable();
        terminal.out()
                .println((finding.isUsable() ? "ok      " : "FAILED  ") + finding.what() + ": " + finding.words());
    }
}
