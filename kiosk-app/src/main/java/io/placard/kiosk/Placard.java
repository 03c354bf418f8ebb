package io.placard.kiosk;

import io.placard.kiosk.command.PlacardCommand;
import io.placard.kiosk.command.ProgramVersion;
import java.util.List;

/** The program's entry. */
public final class Placard {
    private Placard() {}

    static void main(String[] arguments) {
        System.exit(new PlacardCommand(ProgramVersion.ofThisBuild()).execute(List.of(arguments)));
    }
}
