package io.placard.kiosk.article;

import io.placard.kiosk.ui.ClampedText;
import io.placard.kiosk.ui.reading.Prose;
import io.placard.kiosk.ui.style.Theme;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Title and text above a grid. Lines are no longer than an eye finds its way back from. */
final class ArticleHeader extends Region {
    /** About 66 letters; units. */
    private static final double MEASURE = 38;

    private final Theme theme;
    private final ClampedText above;
    private final ClampedText title;
    private final Prose prose;
    private final ClampedText below;

    ArticleHeader(Theme theme) {
        this.theme = theme;
        above = new ClampedText(1, theme.type().label(), "accent-ink");
        title = new ClampedText(4, theme.type().title(), "ink");
        prose = Prose.atLength(theme);
        below = new ClampedText(1, theme.type().heading(), "ink");
        getStyleClass().add("article-header");
        getChildren().addAll(above, title, prose, below);
    }

    /** @param belowWords what follows the text; empty for nothing */
    void show(String aboveWords, String titleWords, String html, String belowWords) {
        above.setWords(aboveWords);
        title.setWords(titleWords);
        prose.show(html);
        below.setWords(belowWords);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width, false);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    private double arrange(double width, boolean place) {
        var sizes = theme.sizes();
        var inner = Math.max(1, width - 2 * sizes.margin());
        var y = sizes.units(3.2);
        y = line(above, y, inner, place, 0.5);
        y = line(title, y, inner, place, 1.6);
        var measure = Math.min(inner, sizes.units(MEASURE));
        var height = Math.ceil(prose.prefHeight(measure));
        if (place) {
            prose.resizeRelocate(sizes.margin(), y, measure, height);
        }
        y += height;
        if (!below.words().isEmpty()) {
            y = line(below, y + sizes.units(2.4), inner, place, 1.2);
        }
        return Math.ceil(y);
    }

    private double line(ClampedText text, double y, double width, boolean place, double gap) {
        text.setLineWidth(width);
        if (place) {
            text.relocate(theme.sizes().margin(), y);
        }
        return text.words().isEmpty() ? y : y + text.height() + theme.sizes().units(gap);
    }
}
