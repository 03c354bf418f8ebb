package io.placard.kiosk;

import io.placard.kiosk.command.PlacardCommand;
import io.placard.kiosk.command.SystemProbes;
import io.placard.kiosk.command.Terminal;
import java.util.List;

/** The program's entry. */
public final class Placard {
    private Placard() {}

    public static void main(String[] arguments) {
        var terminal = Terminal.ofThisProcess();
        var command = new PlacardCommand(terminal, System.getenv(), new KioskRun(terminal), new SystemProbes());
        System.exit(command.execute(List.of(arguments)));
    }
}
