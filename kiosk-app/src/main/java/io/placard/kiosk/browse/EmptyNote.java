package io.placard.kiosk.browse;

import io.placard.kiosk.ui.ClampedText;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.style.Theme;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Says that nothing is as wished, and how to see something again. */
final class EmptyNote extends Region {
    private final Theme theme;
    private final ClampedText heading;
    private final ClampedText advice;
    private final Button clear = new Button();

    EmptyNote(BrowseViewModel viewModel, Theme theme, Texts texts) {
        this.theme = theme;
        heading = new ClampedText(3, theme.type().heading(), "ink");
        heading.setWords(texts.get("filter.empty"));
        advice = new ClampedText(4, theme.type().body(), "soft");
        advice.setWords(texts.get("filter.empty.advice"));
        clear.setText(texts.get("filter.clear"));
        clear.getStyleClass().setAll("main-button");
        clear.setMinSize(theme.sizes().target(), theme.sizes().target());
        clear.setOnAction(_ -> viewModel.clear());
        getChildren().addAll(heading, advice, clear);
        setManaged(false);
        setVisible(false);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth());
    }

    private double arrange(double width) {
        var sizes = theme.sizes();
        var inner = Math.max(1, Math.min(width - 2 * sizes.margin(), sizes.units(40)));
        var y = sizes.units(3);
        heading.setLineWidth(inner);
        heading.relocate(sizes.margin(), y);
        y += heading.height() + sizes.units(0.6);
        advice.setLineWidth(inner);
        advice.relocate(sizes.margin(), y);
        y += advice.height() + sizes.units(1.6);
        clear.autosize();
        clear.relocate(sizes.margin(), y);
        return y + clear.getHeight() + sizes.units(1);
    }
}
