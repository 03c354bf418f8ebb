package io.placard.kiosk.samples;

import io.placard.kiosk.ui.style.Ink;
import io.placard.kiosk.ui.style.StoreTheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Looks at a screen that is laid out as a critical shopper does: words beyond the edge, cut off, on top of each other,
 * or hard to read on what is painted behind them; things too small for a finger. On the JavaFX thread.
 */
public final class ScreenInspector {
    /** Of the words' area at least this must be seen, or there is too little to judge by. */
    private static final double ENOUGH = 0.6;

    private final Parent root;
    private final double width;
    private final double height;
    private final boolean hasSheet;

    public ScreenInspector(Parent root, double width, double height) {
        this.root = root;
        this.width = width;
        this.height = height;
        this.hasSheet = visible(root).anyMatch(ScreenInspector::liesOverAll);
    }

    /** Words beyond the left or right edge outside a strip, cut short in a button, and words on words. */
    public List<String> misplacedWords() {
        var texts = texts().filter(this::isWhole).toList();
        var troubles = new ArrayList<String>();
        for (var index = 0; index < texts.size(); index++) {
            var text = texts.get(index);
            var bounds = inRoot(text);
            if (!isInStrip(text) && (bounds.getMinX() < 0 || bounds.getMaxX() > width + 0.5)) {
                troubles.add("beyond the edge: " + text.getText());
            }
            for (var other : texts.subList(index + 1, texts.size())) {
                if (!isSameParagraph(text, other)
                        && overlap(bounds, inRoot(other))
                        && !isCovered(text)
                        && !isCovered(other)) {
                    troubles.add("'" + text.getText() + "' lies on '" + other.getText() + "'");
                }
            }
        }
        visible(root)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(Labeled::isTextTruncated)
                .forEach(label -> troubles.add("cut short: " + label.getText()));
        return troubles;
    }

    /** Things to touch of which one side is less than so many px. */
    public List<String> smallTargets(double target) {
        return visible(root)
                .filter(node -> node.getAccessibleRole() == AccessibleRole.BUTTON && !node.isDisabled())
                .filter(node -> node.getLayoutBounds().getWidth() < target - 0.5
                        || node.getLayoutBounds().getHeight() < target - 0.5)
                .map(node -> String.format(
                        Locale.ROOT,
                        "too small: %s, %.0f x %.0f px instead of %.0f",
                        nameOf(node),
                        node.getLayoutBounds().getWidth(),
                        node.getLayoutBounds().getHeight(),
                        target))
                .toList();
    }

    /** Things to touch that say nothing to whoever cannot see them. */
    public List<String> namelessTargets() {
        return visible(root)
                .filter(node -> node.getAccessibleRole() == AccessibleRole.BUTTON)
                .filter(node -> nameOf(node).isBlank())
                .map(node -> "without a name: " + node)
                .toList();
    }

    /** Words with less than 4.5:1 to the commonest colour behind them. */
    public List<String> faintWords(Image painted) {
        return texts().filter(
                        text -> !text.isDisabled() && !text.getStyleClass().contains("icon") && !isCovered(text))
                .flatMap(text -> faint(text, painted))
                .toList();
    }

    private Stream<String> faint(Text text, Image painted) {
        var all = inRoot(text);
        var seen = seenPartOf(text);
        var share = seen.getWidth() * seen.getHeight() / Math.max(1, all.getWidth() * all.getHeight());
        if (share < ENOUGH || !(fillOf(text) instanceof Color fill)) {
            return Stream.empty();
        }
        var ground = commonest(painted, seen);
        var ratio = ink(fill).contrast(ground);
        return ratio >= StoreTheme.TEXT_CONTRAST - 0.05
                ? Stream.empty()
                : Stream.of(String.format(
                        Locale.ROOT,
                        "faint: '%s' in %s on %s has %.2f:1",
                        text.getText(),
                        ink(fill).hex(),
                        ground.hex(),
                        ratio));
    }

    /** Selected words in a field are painted in a colour of their own. */
    private static Paint fillOf(Text text) {
        return text.getSelectionStart() >= 0 && text.getSelectionEnd() > text.getSelectionStart()
                ? text.getSelectionFill()
                : text.getFill();
    }

    private static Ink commonest(Image painted, Bounds within) {
        var reader = painted.getPixelReader();
        Map<Integer, Integer> counts = new HashMap<>();
        for (var y = (int) within.getMinY(); y < (int) within.getMaxY(); y += 2) {
            for (var x = (int) within.getMinX(); x < (int) within.getMaxX(); x += 2) {
                counts.merge(reader.getArgb(x, y), 1, Integer::sum);
            }
        }
        var argb = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return new Ink(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    }

    private static Ink ink(Color color) {
        return new Ink((int) Math.round(color.getRed() * 255), (int) Math.round(color.getGreen() * 255), (int)
                Math.round(color.getBlue() * 255));
    }

    private Stream<Text> texts() {
        return visible(root)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank())
                .filter(text -> !text.getStyleClass().contains("initials"))
                .filter(text ->
                        seenPartOf(text).getWidth() > 1 && seenPartOf(text).getHeight() > 1);
    }

    /** Within every surface that it scrolls in. */
    private boolean isWhole(Node node) {
        return seenPartOf(node).getHeight() >= inRoot(node).getHeight() - 1
                && (isInStrip(node)
                        ? seenPartOf(node).getWidth() >= inRoot(node).getWidth() - 1
                        : true);
    }

    private Bounds seenPartOf(Node node) {
        var bounds = inRoot(node);
        var left = Math.max(0, bounds.getMinX());
        var top = Math.max(0, bounds.getMinY());
        var right = Math.min(width, bounds.getMaxX());
        var bottom = Math.min(height, bounds.getMaxY());
        for (var parent = node.getParent(); parent != null && !parent.equals(root); parent = parent.getParent()) {
            if (parent.getClip() != null) {
                var clip =
                        root.sceneToLocal(parent.localToScene(parent.getClip().getBoundsInLocal()));
                left = Math.max(left, clip.getMinX());
                top = Math.max(top, clip.getMinY());
                right = Math.min(right, clip.getMaxX());
                bottom = Math.min(bottom, clip.getMaxY());
            }
        }
        return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    /** A sheet lies over the screens: only what is on it counts. */
    private boolean isCovered(Node node) {
        return hasSheet && !isIn(node, "sheet-layer") && !isIn(node, "cover");
    }

    private static boolean liesOverAll(Node node) {
        return node.getStyleClass().contains("sheet-layer")
                || node.getStyleClass().contains("cover");
    }

    private static boolean isInStrip(Node node) {
        return isIn(node, "scroll-strip");
    }

    private static boolean isIn(Node node, String styleClass) {
        return node.getParent() != null
                && (node.getParent().getStyleClass().contains(styleClass) || isIn(node.getParent(), styleClass));
    }

    private static boolean overlap(Bounds one, Bounds two) {
        var across = Math.min(one.getMaxX(), two.getMaxX()) - Math.max(one.getMinX(), two.getMinX());
        var down = Math.min(one.getMaxY(), two.getMaxY()) - Math.max(one.getMinY(), two.getMinY());
        // Line boxes may touch; letters fill about the middle two thirds of theirs.
        return across > 1 && down > Math.min(one.getHeight(), two.getHeight()) / 3;
    }

    /** Runs of one paragraph stand beside each other by their letters, not by their boxes. */
    private static boolean isSameParagraph(Text one, Text other) {
        return one.getParent() instanceof TextFlow flow && flow.equals(other.getParent());
    }

    private static String nameOf(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    private Bounds inRoot(Node node) {
        return root.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    /** The node and everything below it that is not hidden. */
    public static Stream<Node> visible(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        var self = Stream.of(node);
        return node instanceof Parent parent
                ? Stream.concat(self, parent.getChildrenUnmodifiable().stream().flatMap(ScreenInspector::visible))
                : self;
    }
}
