package io.placard.kiosk.watchdog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SupervisorTest {
    private static final Optional<List<String>> COMMAND =
            Optional.of(List.of("/opt/placard/bin/java", "Placard", "run"));
    private static final Map<String, String> SERVICE = Map.of("INVOCATION_ID", "0f3a");

    @Test
    void leavesTheRestartToSystemd() {
        assertThat(Supervisor.of(SERVICE, false, COMMAND)).isEqualTo(new Supervisor.Service());
        assertThat(Supervisor.of(Map.of("NOTIFY_SOCKET", "/run/systemd/notify"), false, COMMAND))
                .isEqualTo(new Supervisor.Service());
    }

    @Test
    void startsItselfAnewWhereNobodyElseDoes() {
        assertThat(Supervisor.of(Map.of(), false, COMMAND)).isEqualTo(new Supervisor.Nobody(COMMAND.get()));
    }

    @Test
    void startsItselfAnewInATerminalOfADesktopThatIsAService() {
        assertThat(Supervisor.of(SERVICE, true, COMMAND)).isEqualTo(new Supervisor.Nobody(COMMAND.get()));
    }

    @Test
    void startsTheLauncherAgainSinceItsFilesAreOpenInThisProcessOnly() {
        var command = List.of(
                "/jdk/bin/java",
                "-cp",
                "/proc/self/fd/9/lib/a.jar",
                Supervisor.MAIN_CLASS,
                "run",
                "--config",
                "a.toml");

        assertThat(Supervisor.again(command, Optional.of("/opt/placard/bin/placard")))
                .containsExactly("/opt/placard/bin/placard", "run", "--config", "a.toml");
    }

    @Test
    void startsTheSameCommandAgainWhereThereIsNoLauncher() {
        assertThat(Supervisor.again(COMMAND.get(), Optional.empty())).isEqualTo(COMMAND.get());
    }

    @Test
    void onlyEndsWhereTheSystemDoesNotTellItsCommand() {
        assertThat(Supervisor.of(Map.of(), false, Optional.empty())).isEqualTo(new Supervisor.Service());
    }
}
