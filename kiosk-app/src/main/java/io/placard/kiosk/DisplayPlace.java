package io.placard.kiosk;

import io.placard.kiosk.display.JavaFxStart;
import io.placard.kiosk.display.KioskWindow;
import io.placard.kiosk.settings.Settings;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.scene.layout.Region;
import javafx.stage.Screen;

/**
 * Where a window of the kiosk is to be. Used on the JavaFX thread.
 *
 * @param screen empty without a display
 * @param size what its content is laid out at, px
 */
record DisplayPlace(Optional<Screen> screen, boolean fullscreen, Dimension2D size) {
    /** As the settings choose. By a screen's name that takes a while. */
    static DisplayPlace of(Settings.Display display, JavaFxStart javaFx) {
        var screen = javaFx.isHeadless() ? Optional.<Screen>empty() : Optional.of(ChosenScreen.of(display.screen()));
        var size = screen.filter(_ -> display.fullscreen())
                .map(it -> new Dimension2D(
                        it.getBounds().getWidth(), it.getBounds().getHeight()))
                .orElseGet(() ->
                        new Dimension2D(display.size().width(), display.size().height()));
        return new DisplayPlace(screen, display.fullscreen(), size);
    }

    /** A window there, not shown yet. */
    KioskWindow window(Region content) {
        return screen.map(it -> KioskWindow.onScreen(content, it, fullscreen, size.getWidth(), size.getHeight()))
                .orElseGet(() -> KioskWindow.headless(content, size.getWidth(), size.getHeight()));
    }
}
