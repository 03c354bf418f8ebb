package io.placard.kiosk.display;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/**
 * What can be touched on the screen and where: the screen for whoever cannot look at it. Called on any thread but
 * JavaFX's.
 */
public final class ScreenOutline {
    /** What hides or shuts off everything that was drawn before it. */
    private static final Set<String> LAYERS = Set.of("sheet-layer", "cover", "attract");

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /** Less of a thing than this is in sight where it slides in or out; px. */
    private static final double SLIVER = 8;

    private final Region content;
    private final Executor fxThread;

    public ScreenOutline(Region content, Executor fxThread) {
        this.content = content;
        this.fxThread = fxThread;
    }

    /**
     * Everything that can be touched now, in the order it is drawn.
     *
     * @throws IOException where the JavaFX thread does not answer within five seconds
     */
    public List<Touchable> touchables() throws IOException {
        return FxAnswer.to(this::look, fxThread);
    }

    private List<Touchable> look() {
        var found = new ArrayList<Touchable>();
        look(content, new BoundingBox(0, 0, content.getWidth(), content.getHeight()), "", found);
        return List.copyOf(found);
    }

    private void look(Node node, Bounds window, String place, List<Touchable> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node.getStyleClass().stream().anyMatch(LAYERS::contains)) {
            found.clear();
        }
        var seen = common(window, inContent(node, node.getLayoutBounds()));
        if (node.getAccessibleRole() == AccessibleRole.BUTTON
                && seen.getWidth() > SLIVER
                && seen.getHeight() > SLIVER) {
            found.add(touchable(node, seen, place));
        }
        if (node instanceof Parent parent) {
            var clip = node.getClip();
            var inner = clip == null ? window : common(window, inContent(node, clip.getBoundsInParent()));
            var innerPlace = Objects.requireNonNullElse(node.getId(), place);
            parent.getChildrenUnmodifiable().forEach(child -> look(child, inner, innerPlace, found));
        }
    }

    private static Touchable touchable(Node node, Bounds seen, String place) {
        var kind = node.getStyleClass().isEmpty() ? "" : node.getStyleClass().getFirst();
        return new Touchable(
                kind,
                Objects.requireNonNullElse(node.getId(), ""),
                place,
                nameOf(node),
                seen,
                !node.isDisabled(),
                node.getPseudoClassStates().contains(CHOSEN));
    }

    private static String nameOf(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled ? Objects.requireNonNullElse(labeled.getText(), "") : "";
    }

    private Bounds inContent(Node node, Bounds bounds) {
        return content.sceneToLocal(node.localToScene(bounds));
    }

    private static Bounds common(Bounds one, Bounds other) {
        var left = Math.max(one.getMinX(), other.getMinX());
        var top = Math.max(one.getMinY(), other.getMinY());
        var right = Math.min(one.getMaxX(), other.getMaxX());
        var bottom = Math.min(one.getMaxY(), other.getMaxY());
        return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    /**
     * Something to touch.
     *
     * @param kind its first style class, such as {@code product-card}
     * @param id empty for none
     * @param place the id of the nearest part around it that has one; empty for none
     * @param name what a screen reader would say
     * @param seen the part of it in sight, px
     * @param isChosen of several it is the one that holds
     */
    public record Touchable(
            String kind, String id, String place, String name, Bounds seen, boolean isEnabled, boolean isChosen) {}
}
