package io.placard.kiosk.display;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.samples.OnFxThread;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class KioskWindowTest {
    private final KioskWindow window = KioskWindow.onScreen(new Pane(), Screen.getPrimary(), false, 200, 100);

    @BeforeEach
    void paintPaper() {
        window.scene().getStylesheets().setAll("data:text/css,.root{-fx-background-color:white;}");
    }

    @Test
    void isBlackInTheDarkWhateverTheThemePaints() {
        window.light(false);

        assertThat(pixel()).isEqualTo(Color.BLACK);
    }

    @Test
    void isAsTheThemeWantsItInTheLight() {
        window.light(false);
        window.light(true);

        assertThat(pixel()).isEqualTo(Color.WHITE);
    }

    private Color pixel() {
        return window.scene().snapshot(null).getPixelReader().getColor(50, 50);
    }
}
