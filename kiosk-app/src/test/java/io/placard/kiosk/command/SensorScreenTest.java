package io.placard.kiosk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SensorScreenTest {
    private final SensorScreen screen = new SensorScreen(List.of("Serial ports:", "  /dev/ttyUSB0"));

    @Test
    void portsDevicesAndWhatHappenedStandOneBelowTheOther() {
        screen.happened("pad-A: tag 62E3086CED put");

        assertThat(text(screen.draw(List.of("pad-A connected"))))
                .containsExactly(
                        "Serial ports:",
                        "  /dev/ttyUSB0",
                        "",
                        "Devices, until Ctrl-C:",
                        "  pad-A connected",
                        "",
                        "pad-A: tag 62E3086CED put");
    }

    @Test
    void itIsDrawnOverWhatWasThereAndLeavesNoneOfIt() {
        var drawn = screen.draw(List.of("pad-A connected"));

        assertThat(drawn).startsWith("\033[H").contains("\033[K\n").contains("\033[J");
    }

    @Test
    void onlyTheLatestIsKept() {
        for (var i = 1; i <= 100; i++) {
            screen.happened("event " + i);
        }

        assertThat(text(screen.draw(List.of()))).hasSizeLessThan(20).endsWith("event 100");
    }

    private static List<String> text(String drawn) {
        return drawn.replaceAll("\033\\[[?0-9]*[A-Za-z]", "").lines().toList();
    }
}
