package io.placard.kiosk.ui.keyboard;

import io.placard.kiosk.ui.Icons;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.style.Theme;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * Shows what is typed, with a caret at its end; where it is longer than the field, its end. It takes no focus and no
 * keys: whoever owns it says what it shows.
 */
public final class SearchField extends Region {
    private static final double HEIGHT = 3.4;
    private static final double INSET = 1.1;

    private final Theme theme;
    private final Node icon;
    private final Text typed = new Text();
    private final Text prompt;
    private final Rectangle caret = new Rectangle();
    private final Rectangle window = new Rectangle();
    private final Button clear;

    /** @param asks for what is to be typed */
    public SearchField(Theme theme, Texts texts, String asks, Runnable onTap, Runnable onClear) {
        this.theme = theme;
        icon = Icons.SEARCH.node(theme.sizes());
        prompt = new Text(asks);
        prompt.setFont(theme.type().body());
        prompt.getStyleClass().add("soft");
        prompt.setTextOrigin(VPos.TOP);
        typed.setFont(theme.type().figure());
        typed.getStyleClass().add("ink");
        typed.setTextOrigin(VPos.TOP);
        typed.setClip(window);
        caret.getStyleClass().add("caret");
        clear = new Button("", Icons.CLOSE.node(theme.sizes()));
        clear.setId("clear");
        clear.getStyleClass().setAll("frame-button", "field-button");
        clear.setAccessibleText(texts.get("keyboard.clear"));
        clear.setOnAction(_ -> onClear.run());
        getStyleClass().add("search-field");
        setAccessibleRole(AccessibleRole.TEXT_FIELD);
        setAccessibleText(prompt.getText());
        setOnMousePressed(_ -> onTap.run());
        getChildren().addAll(icon, prompt, typed, caret, clear);
        getChildren().forEach(child -> child.setManaged(false));
        show("");
    }

    /** Shows this as typed. */
    public void show(String words) {
        typed.setText(words);
        prompt.setVisible(words.isEmpty());
        clear.setVisible(!words.isEmpty());
        arrange();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(theme.sizes().target(), theme.sizes().largeWords(HEIGHT));
    }

    @Override
    protected void layoutChildren() {
        arrange();
    }

    private void arrange() {
        var sizes = theme.sizes();
        var height = getHeight();
        if (height <= 0) {
            return;
        }
        var iconBounds = icon.getLayoutBounds();
        var inset = sizes.largeWords(INSET);
        icon.relocate(inset, Math.rint((height - iconBounds.getHeight()) / 2));
        var x = inset + Math.ceil(iconBounds.getWidth()) + sizes.largeWords(0.7);
        prompt.relocate(x + sizes.units(0.5), middle(prompt));
        clear.resizeRelocate(getWidth() - height, 0, height, height);
        var room = Math.max(1, getWidth() - height - x);
        var width = Math.ceil(typed.getLayoutBounds().getWidth());
        var hidden = Math.max(0, width - room);
        typed.relocate(x - hidden, middle(typed));
        window.setX(hidden);
        window.setWidth(room);
        window.setHeight(height);
        caret.setWidth(Math.max(2, Math.rint(sizes.unit() / 9)));
        caret.setHeight(Math.rint(height * 0.5));
        caret.relocate(x + Math.min(width, room) + (width > 0 ? 2 : -1), Math.rint(height * 0.25));
    }

    private double middle(Text text) {
        return Math.rint((getHeight() - text.getLayoutBounds().getHeight()) / 2);
    }
}
