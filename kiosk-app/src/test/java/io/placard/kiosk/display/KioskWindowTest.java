package io.placard.kiosk.display;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.samples.OnFxThread;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class KioskWindowTest {
    @Test
    void isBlackInTheDarkWhateverTheThemePaints() {
        var window = onPaper();
        window.light(false);

        assertThat(pixel(window)).isEqualTo(Color.BLACK);
    }

    @Test
    void isAsTheThemeWantsItInTheLight() {
        var window = onPaper();
        window.light(false);
        window.light(true);

        assertThat(pixel(window)).isEqualTo(Color.WHITE);
    }

    private static KioskWindow onPaper() {
        var window = KioskWindow.onScreen(new Pane(), Screen.getPrimary(), false, 200, 100);
        window.scene().getStylesheets().setAll("data:text/css,.root{-fx-background-color:white;}");
        return window;
    }

    private static Color pixel(KioskWindow window) {
        return window.scene().snapshot(null).getPixelReader().getColor(50, 50);
    }
}
