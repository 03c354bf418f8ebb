package io.placard.kiosk;

import io.placard.kiosk.display.XOutputs;
import io.placard.kiosk.display.XOutputs.Output;
import io.placard.kiosk.settings.Settings.ScreenChoice;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.stage.Screen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the screen that {@code display.screen} names; where there is none such, the first, and says so. */
final class ChosenScreen {
    private static final Logger log = LoggerFactory.getLogger(ChosenScreen.class);

    private ChosenScreen() {}

    /** On the JavaFX thread. By a name it waits for the X server's tool, two seconds at most. */
    static Screen of(ScreenChoice choice) {
        return switch (choice) {
            case ScreenChoice.ByIndex(var index) -> at(index, Screen.getScreens());
            case ScreenChoice.ByName(var name) -> named(name, XOutputs.active());
        };
    }

    private static Screen at(int index, List<Screen> screens) {
        if (index < screens.size()) {
            return screens.get(index);
        }
        log.warn("display.screen = {}, but there are {} screens: the kiosk takes the first", index, screens.size());
        return Screen.getPrimary();
    }

    private static Screen named(String name, List<Output> outputs) {
        var corner = outputs.stream()
                .filter(output -> output.name().equals(name))
                .map(output ->
                        new Point2D(output.bounds().getMinX(), output.bounds().getMinY()))
                .findFirst();
        return corner.flatMap(ChosenScreen::atCorner).orElseGet(() -> {
            log.warn(
                    "display.screen = \"{}\", but the outputs are {} (xrandr --listactivemonitors): the kiosk takes"
                            + " the first screen",
                    name,
                    outputs.stream().map(Output::name).toList());
            return Screen.getPrimary();
        });
    }

    private static Optional<Screen> atCorner(Point2D corner) {
        return Screen.getScreens().stream()
                .filter(screen -> new Point2D(
                                screen.getBounds().getMinX() * screen.getOutputScaleX(),
                                screen.getBounds().getMinY() * screen.getOutputScaleY())
                        .equals(corner))
                .findFirst();
    }
}
