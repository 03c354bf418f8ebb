package io.placard.kiosk.staff.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.StoreSettings;
import io.placard.kiosk.samples.OnFxThread;
import io.placard.kiosk.ui.style.Motion;
import io.placard.kiosk.ui.style.Palette;
import io.placard.kiosk.ui.style.Sizes;
import io.placard.kiosk.ui.style.Theme;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The line above the screens, on a screen 1080 px wide. */
@ExtendWith(OnFxThread.class)
class StaffStripTest {
    private static final double WIDTH = 1080;
    private static final Offset<Double> WITHIN_A_PIXEL = Offset.offset(1.0);

    private final Theme theme = Theme.of(Palette.LIGHT, Sizes.of((int) WIDTH, 1920, 32), Motion.FULL);
    private final StaffStrip strip = new StaffStrip(theme);

    @Test
    void isOneLineWhereWordsAndButtonsHaveRoom() {
        show("Staff mode", "Leave");

        assertThat(bounds("#leave").getMinY())
                .isLessThan(bounds("#staff-strip-words").getMaxY());
        assertThat(bounds("#leave").getMinX())
                .isGreaterThan(bounds("#staff-strip-words").getMaxX());
        assertThat(bounds("#leave").getMaxX()).isEqualTo(WIDTH - theme.sizes().margin(), WITHIN_A_PIXEL);
    }

    @Test
    void leavesLongWordsTheWholeWidthAndPutsTheButtonsBelow() {
        show(
                "Nothing here stands for this tag yet: 04A15E82B01990, which is a long name for a tag",
                "Leave staff mode");

        assertThat(bounds("#leave").getMinY())
                .isGreaterThanOrEqualTo(bounds("#staff-strip-words").getMaxY());
        assertThat(bounds("#staff-strip-words").getWidth())
                .isEqualTo(WIDTH - 2 * theme.sizes().margin(), WITHIN_A_PIXEL);
        assertThat(bounds("#leave").getMaxY()).isLessThanOrEqualTo(strip.getHeight());
    }

    private void show(String words, String button) {
        strip.show(words, strip.button("leave", button, () -> {}));
        var root = new VBox(strip, new Region());
        var scene = new Scene(root, WIDTH, 1920);
        theme.dress(scene, StoreSettings.defaults().colors());
        root.applyCss();
        root.layout();
    }

    private Bounds bounds(String selector) {
        Node node = strip.lookup(selector);
        return strip.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }
}
