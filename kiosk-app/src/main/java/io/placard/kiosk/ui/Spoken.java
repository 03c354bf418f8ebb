package io.placard.kiosk.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** What a node on the screen is to somebody who cannot see it. Used on the JavaFX thread. */
public final class Spoken {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private Spoken() {}

    /**
     * Something that can be touched. Equal only where it says the same too: cards serve ever other products.
     *
     * @param isChosen whether it is what holds now
     */
    public record Control(Node node, String name, boolean isChosen) {}

    /** The control that this node is, or is part of. */
    public static Optional<Control> controlAt(Node touched) {
        for (var node = touched; node != null; node = node.getParent()) {
            if (isControl(node)) {
                var isChosen = node.getPseudoClassStates().contains(CHOSEN);
                return Optional.of(new Control(node, nameOf(node), isChosen));
            }
        }
        return Optional.empty();
    }

    /** A few words lead somewhere by themselves, such as a product's brand. */
    private static boolean isControl(Node node) {
        return node instanceof ButtonBase
                || node.getAccessibleRole() == AccessibleRole.BUTTON
                || (node instanceof Text && node.getOnMouseClicked() != null);
    }

    /** The words of this node, where it is a text or a paragraph; else none. */
    public static String textAt(Node touched) {
        if (touched.getParent() instanceof TextFlow flow) {
            return words(flow);
        }
        return touched instanceof Text || touched instanceof TextFlow ? words(touched) : "";
    }

    private static String nameOf(Node control) {
        var name = control.getAccessibleText();
        return name == null || name.isBlank() ? words(control) : name;
    }

    private static String words(Node node) {
        return switch (node) {
            case ClampedText text -> text.words();
            case Text text -> text.getText();
            case Labeled labeled -> labeled.getText();
            case Parent parent ->
                parent.getChildrenUnmodifiable().stream()
                        .filter(Node::isVisible)
                        .map(Spoken::words)
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(node instanceof TextFlow ? "" : ", "));
            default -> "";
        };
    }
}
