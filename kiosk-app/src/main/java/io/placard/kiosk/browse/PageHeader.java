package io.placard.kiosk.browse;

import io.placard.kiosk.ui.ClampedText;
import io.placard.kiosk.ui.Strip;
import io.placard.kiosk.ui.style.Sizes;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** What a page is, how much is on it, and the filters, above its grid. */
final class PageHeader extends Region {
    private final Sizes sizes;
    private final ClampedText above;
    private final ClampedText title;
    private final ClampedText count;
    private final Strip filters;

    PageHeader(Sizes sizes, ClampedText above, ClampedText title, ClampedText count, Strip filters) {
        this.sizes = sizes;
        this.above = above;
        this.title = title;
        this.count = count;
        this.filters = filters;
        getChildren().addAll(above, title, count, filters);
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
        var margin = sizes.margin();
        var textWidth = Math.max(1, width - 2 * margin);
        var y = sizes.units(3.2);
        for (var text : new ClampedText[] {above, title, count}) {
            text.setLineWidth(textWidth);
            if (place) {
                text.relocate(margin, y);
            }
            if (!text.words().isEmpty()) {
                y += text.height() + sizes.units(0.3);
            }
        }
        y += sizes.units(1.2);
        if (filters.isManaged()) {
            var height = filters.prefHeight(width);
            if (place) {
                filters.resizeRelocate(0, y, width, height);
            }
            y += height + sizes.units(1.6);
        }
        return Math.ceil(y + sizes.units(0.4));
    }
}
