package io.placard.kiosk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacardCommandTest {
    private final PlacardCommand command = new PlacardCommand("7.8.9");

    @Test
    void endsNormallyAfterSayingItsVersionOrHowToCallIt() {
        assertThat(command.execute(List.of("--version"))).isEqualTo(ExitCode.OK);
        assertThat(command.execute(List.of("--help"))).isEqualTo(ExitCode.OK);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(command.execute(List.of("--colour"))).isEqualTo(ExitCode.UNUSABLE);
        assertThat(command.execute(List.of())).isEqualTo(ExitCode.UNUSABLE);
    }
}
