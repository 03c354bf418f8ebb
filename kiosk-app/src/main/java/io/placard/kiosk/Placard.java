package io.placard.kiosk;

import io.placard.kiosk.command.ExitCode;
import io.placard.kiosk.command.KioskStarter;
import io.placard.kiosk.command.PlacardCommand;
import io.placard.kiosk.command.SystemProbes;
import io.placard.kiosk.command.Terminal;
import java.util.List;

/** The program's entry. */
public final class Placard {
    private Placard() {}

    static void main(String[] arguments) {
        var terminal = Terminal.ofThisProcess();
        var starter = new KioskStarter() {
            @Override
            public int run(RunRequest request) {
                terminal.err().println("This build has no screens yet.");
                return ExitCode.CHECK_FAILED;
            }

            @Override
            public int demo(DemoRequest request) {
                terminal.err().println("This build has no demo yet.");
                return ExitCode.CHECK_FAILED;
            }
        };
        System.exit(
                new PlacardCommand(terminal, System.getenv(), starter, new SystemProbes()).execute(List.of(arguments)));
    }
}
