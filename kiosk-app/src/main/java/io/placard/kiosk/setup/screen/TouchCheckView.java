package io.placard.kiosk.setup.screen;

import io.placard.kiosk.setup.Mark;
import io.placard.kiosk.setup.parts.Parts;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/** Circles in the corners and in the middle, to be touched one by one; a touch beside them shows where it arrived. */
public final class TouchCheckView extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double CROSS_UNITS = 0.8;
    private static final double WORDS_AT = 0.66;

    private final ScreenViewModel viewModel;
    private final Parts parts;
    private final Runnable onEnd;
    private final double side;
    private final Map<Mark, Region> circles = new EnumMap<>(Mark.class);
    private final Set<Mark> touched = EnumSet.noneOf(Mark.class);
    private final Line across = new Line();
    private final Line down = new Line();
    private final StackPane words = new StackPane();
    private final VBox below;

    TouchCheckView(ScreenViewModel viewModel, Parts parts, Runnable onEnd) {
        this.viewModel = viewModel;
        this.parts = parts;
        this.onEnd = onEnd;
        side = Math.rint(1.4 * parts.theme().sizes().target());
        setId("setup-touch");
        getStyleClass().addAll("page", "cover");
        for (var mark : Mark.values()) {
            circles.put(mark, circle(mark));
        }
        for (var line : new Line[] {across, down}) {
            line.getStyleClass().add("setup-cross");
            line.setVisible(false);
        }
        words.getChildren().setAll(parts.words(parts.texts().get("setup.touch.words")));
        var enough = parts.chip("setup-touch-enough", parts.texts().get("setup.touch.enough"), onEnd);
        below = parts.column(1.2, words, enough);
        getChildren().addAll(circles.values());
        getChildren().addAll(across, down, below);
        getChildren().forEach(child -> child.setManaged(false));
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    @Override
    protected void layoutChildren() {
        circles.forEach((mark, circle) -> circle.resizeRelocate(
                Math.rint(mark.across() * (getWidth() - side)),
                Math.rint(mark.down() * (getHeight() - side)),
                side,
                side));
        var width = getWidth() * 0.6;
        below.resizeRelocate(
                Math.rint((getWidth() - width) / 2),
                Math.rint(getHeight() * WORDS_AT),
                Math.rint(width),
                below.prefHeight(width));
    }

    private Region circle(Mark mark) {
        var circle = new Region();
        circle.setId("setup-mark-" + mark.id());
        circle.getStyleClass().add("setup-mark");
        circle.setAccessibleRole(AccessibleRole.BUTTON);
        circle.setAccessibleText(viewModel.name(mark));
        return circle;
    }

    private void pressed(MouseEvent event) {
        var at = sceneToLocal(event.getSceneX(), event.getSceneY());
        for (var entry : circles.entrySet()) {
            if (entry.getValue().getBoundsInParent().contains(at)) {
                touch(entry.getKey(), entry.getValue());
                event.consume();
                return;
            }
        }
        if (!below.getBoundsInParent().contains(at)) {
            missed(at.getX(), at.getY());
        }
    }

    private void touch(Mark mark, Region circle) {
        touched.add(mark);
        circle.pseudoClassStateChanged(CHOSEN, true);
        viewModel.touched(mark);
        if (touched.size() == Mark.values().length) {
            onEnd.run();
        }
    }

    private void missed(double x, double y) {
        var arm = parts.theme().sizes().units(CROSS_UNITS);
        place(across, x - arm, y, x + arm, y);
        place(down, x, y - arm, x, y + arm);
        words.getChildren().setAll(parts.warning(parts.texts().get("setup.touch.beside")));
        requestLayout();
    }

    private static void place(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
        line.setVisible(true);
    }
}
