package io.placard.kiosk.watchdog;

import java.io.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who starts the program anew once it has ended: a service manager, or the program itself. */
public sealed interface Supervisor {
    /** What stands before the program's own arguments. */
    String MAIN_CLASS = "io.placard.kiosk.Placard";

    /** A service manager, which starts it anew whatever it ends with. */
    record Service() implements Supervisor {}

    /** Nobody: it has to start this command before it ends. */
    record Nobody(List<String> command) implements Supervisor {
        public Nobody {
            command = List.copyOf(command);
        }
    }

    /**
     * Decides by what systemd sets for its services. A terminal's shell may have inherited that from the desktop's own
     * service, so that whoever started the program in a terminal supervises nothing.
     *
     * @param command the running program's, as far as the system tells
     */
    static Supervisor of(Map<String, String> environment, boolean isOnTerminal, Optional<List<String>> command) {
        var isService = environment.containsKey("NOTIFY_SOCKET") || environment.containsKey("INVOCATION_ID");
        return command.isEmpty() || (isService && !isOnTerminal) ? new Service() : new Nobody(command.get());
    }

    /**
     * What starts the same program again. The launcher does where there is one: what it tells Java may hold for that
     * one process only, such as files that it opened.
     */
    static List<String> again(List<String> command, Optional<String> launcher) {
        var main = command.indexOf(MAIN_CLASS);
        if (launcher.isEmpty() || main < 0) {
            return command;
        }
        var again = new ArrayList<>(List.of(launcher.get()));
        again.addAll(command.subList(main + 1, command.size()));
        return List.copyOf(again);
    }

    /** Of this process. */
    static Supervisor ofThisProcess() {
        var info = ProcessHandle.current().info();
        var command = info.command()
                .flatMap(program -> info.arguments().map(arguments -> {
                    var whole = new ArrayList<String>();
                    whole.add(program);
                    whole.addAll(List.of(arguments));
                    return List.copyOf(whole);
                }));
        var launcher = Optional.ofNullable(System.getProperty("placard.launcher"));
        return of(
                System.getenv(),
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent(),
                command.map(it -> again(it, launcher)));
    }
}
