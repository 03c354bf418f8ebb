package io.placard.kiosk.search;

import io.placard.kiosk.ui.ClampedText;
import io.placard.kiosk.ui.style.Theme;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** How many products were found and how near they come, above them. */
final class ResultsHeader extends Region {
    private final Theme theme;
    private final ClampedText count;
    private final ClampedText note;

    ResultsHeader(Theme theme) {
        this.theme = theme;
        count = new ClampedText(2, theme.type().heading(), "ink");
        note = new ClampedText(3, theme.type().body(), "soft");
        getChildren().addAll(count, note);
    }

    void show(String countWords, String noteWords) {
        if (!countWords.equals(count.words()) || !noteWords.equals(note.words())) {
            var wasHigh = height();
            count.setWords(countWords);
            note.setWords(noteWords);
            if (height() != wasHigh) {
                requestLayout();
            }
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        fit(width);
        return height();
    }

    @Override
    protected void layoutChildren() {
        fit(getWidth());
        var margin = theme.sizes().margin();
        count.relocate(margin, theme.sizes().units(1.8));
        note.relocate(margin, theme.sizes().units(2) + count.height());
    }

    private void fit(double width) {
        var lineWidth = Math.max(1, width - 2 * theme.sizes().margin());
        count.setLineWidth(lineWidth);
        note.setLineWidth(lineWidth);
    }

    private double height() {
        var sizes = theme.sizes();
        return sizes.units(1.8) + count.height() + sizes.units(0.2) + note.height() + sizes.units(1.2);
    }
}
