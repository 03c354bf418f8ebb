package io.placard.kiosk.setup.parts;

import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.style.Theme;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Makes the nodes of a step in one look and language. */
public record Parts(Theme theme, Texts texts) {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GAP = 0.6;

    /** Running words; they wrap. */
    public TextFlow words(String words) {
        return flow(words, theme.type().body(), "ink");
    }

    /** Words that stand back. */
    public TextFlow soft(String words) {
        return flow(words, theme.type().body(), "soft");
    }

    /** Words that say what is wrong. */
    public TextFlow warning(String words) {
        return flow(words, theme.type().body(), "notice-ink");
    }

    /** What a part of the step is about. */
    public TextFlow heading(String words) {
        return flow(words, theme.type().strong(), "ink");
    }

    /** The name of a field or a fact. */
    public TextFlow label(String words) {
        return flow(words, theme.type().label(), "soft");
    }

    public TextFlow flow(String words, Font font, String style) {
        var text = new Text(words);
        text.setFont(font);
        text.getStyleClass().add(style);
        return new TextFlow(text);
    }

    public Button chip(String id, String words, Runnable action) {
        return button(id, words, "chip", action);
    }

    public Button main(String id, String words, Runnable action) {
        return button(id, words, "main-button", action);
    }

    /** Parts below each other, so many units apart. */
    public VBox column(double units, Node... parts) {
        return new VBox(theme.sizes().units(units), parts);
    }

    /** Parts beside each other, and below where there is no room. */
    public FlowPane row(List<? extends Node> parts) {
        var gap = theme.sizes().units(GAP);
        var row = new FlowPane(gap, gap);
        row.getChildren().setAll(parts);
        return row;
    }

    /** Marks the one of several that holds. */
    public static void choose(Button chip, boolean isChosen) {
        chip.pseudoClassStateChanged(CHOSEN, isChosen);
    }

    /** Shows a part, or leaves no room for it. */
    public static void show(Node part, boolean isShown) {
        part.setVisible(isShown);
        part.setManaged(isShown);
    }

    private Button button(String id, String words, String style, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().setAll(style);
        button.setMinSize(theme.sizes().target(), theme.sizes().target());
        button.setOnAction(_ -> action.run());
        return button;
    }
}
