package io.placard.kiosk.browse;

import io.placard.kiosk.ui.ClampedText;
import io.placard.kiosk.ui.style.Sizes;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** What a page is, how much is on it, and the ways to narrow it, above its grid. */
final class PageHeader extends Region {
    private final Sizes sizes;
    private final List<ClampedText> texts;
    private final List<Region> rows;

    /** @param rows as wide as the page, below the texts; those that are not managed are left out */
    PageHeader(Sizes sizes, List<ClampedText> texts, List<Region> rows) {
        this.sizes = sizes;
        this.texts = texts;
        this.rows = rows;
        getChildren().addAll(texts);
        getChildren().addAll(rows);
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
        for (var text : texts) {
            text.setLineWidth(textWidth);
            if (place) {
                text.relocate(margin, y);
            }
            if (!text.words().isEmpty()) {
                y += text.height() + sizes.units(0.3);
            }
        }
        y += sizes.units(1.2);
        for (var row : rows) {
            if (row.isManaged()) {
                var height = Math.ceil(row.prefHeight(width));
                if (place) {
                    row.resizeRelocate(0, y, width, height);
                }
                y += height + sizes.units(1);
            }
        }
        return Math.ceil(y + sizes.units(rows.stream().anyMatch(Region::isManaged) ? 1 : 0.4));
    }
}
