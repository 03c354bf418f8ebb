package io.placard.kiosk.staff.licences;

import io.placard.kiosk.ui.Tappable;
import io.placard.kiosk.ui.style.Theme;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Something to be touched: a name, and below it what there is to say of it. As tall as a finger needs, and taller. */
final class Row extends VBox {
    private static final double INSET = 0.5;

    private final Theme theme;

    Row(String name, String detail, Theme theme, Runnable onTap) {
        this.theme = theme;
        setMinHeight(theme.sizes().target());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("licence-row");
        getChildren().add(flow(name, theme.type().strong(), "ink"));
        if (!detail.isEmpty()) {
            getChildren().add(flow(detail, theme.type().label(), "soft"));
        }
        Tappable.make(this, onTap);
        // A reader's Enter must press nothing.
        setFocusTraversable(false);
        setAccessibleText(detail.isEmpty() ? name : name + ", " + detail);
        setSpacing(theme.sizes().units(INSET / 2));
    }

    private static TextFlow flow(String words, Font font, String style) {
        var text = new Text(words);
        text.setFont(font);
        text.getStyleClass().add(style);
        return new TextFlow(text);
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.max(theme.sizes().target(), super.computePrefHeight(width));
    }
}
