package io.placard.kiosk.display;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.display.ScreenOutline.Touchable;
import io.placard.kiosk.samples.OnFxThread;
import java.io.IOException;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class ScreenOutlineTest {
    private final Pane content = new Pane();
    private final Scene scene = new Scene(content, 400, 300);

    @Test
    void tellsTheNameTheKindAndThePartInSight() throws IOException {
        var strip = new Pane(button("Tea", 350));
        strip.setId("row");
        content.getChildren().setAll(strip);

        assertThat(touchables())
                .containsExactly(
                        new Touchable("chip", "", "row", "Tea", new BoundingBox(350, 10, 50, 40), true, false));
    }

    @Test
    void leavesOutWhatIsHiddenOrScrolledAway() throws IOException {
        var hidden = button("hidden", 10);
        hidden.setVisible(false);
        var strip = new Pane(button("scrolled away", 150));
        strip.setClip(new Rectangle(100, 300));
        content.getChildren().setAll(hidden, strip);

        assertThat(touchables()).isEmpty();
    }

    @Test
    void leavesOutWhatLiesBelowASheet() throws IOException {
        var sheet = new Pane(button("Done", 10));
        sheet.getStyleClass().add("sheet-layer");
        content.getChildren().setAll(button("below", 200), sheet);

        assertThat(touchables()).extracting(Touchable::name).containsExactly("Done");
    }

    private List<Touchable> touchables() throws IOException {
        content.resize(scene.getWidth(), scene.getHeight());
        content.applyCss();
        content.layout();
        return new ScreenOutline(content, Runnable::run).touchables();
    }

    private static Region button(String words, double x) {
        var button = new Button(words);
        button.getStyleClass().setAll("chip");
        button.setMinSize(100, 40);
        button.setMaxSize(100, 40);
        button.relocate(x, 10);
        return button;
    }
}
