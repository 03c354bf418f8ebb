package io.placard.kiosk.display;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.display.XOutputs.Output;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class XOutputsTest {
    @Test
    void readsEachOutputsNameAndPlace() {
        var told = """
                Monitors: 2
                 0: +*HDMI-1 1080/336x1920/597+0+0  HDMI-1
                 1: +DP-2 1920/531x1080/299+1080+0  DP-2
                """;

        assertThat(XOutputs.parse(told.lines()))
                .containsExactly(
                        new Output("HDMI-1", new Rectangle2D(0, 0, 1080, 1920)),
                        new Output("DP-2", new Rectangle2D(1080, 0, 1920, 1080)));
    }

    @Test
    void readsNothingFromAnErrorMessage() {
        assertThat(XOutputs.parse("Can't open display :9".lines())).isEmpty();
    }
}
