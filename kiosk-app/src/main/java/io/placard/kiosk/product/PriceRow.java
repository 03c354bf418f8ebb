package io.placard.kiosk.product;

import io.placard.kiosk.ui.ClampedText;
import io.placard.kiosk.ui.Offer;
import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.style.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** What each size costs, side by side in as many rows as it takes. */
final class PriceRow extends Region {
    private static final double COLUMN_GAP = 2.2;
    private static final double ROW = 4.1;

    private final Theme theme;
    private final Wording wording;
    private final List<Column> columns = new ArrayList<>();
    private int used;

    PriceRow(Theme theme, Wording wording) {
        this.theme = theme;
        this.wording = wording;
        getStyleClass().add("price-row");
    }

    void show(Offer offer) {
        used = offer.lines().size();
        while (columns.size() < used) {
            addColumn();
        }
        for (var index = 0; index < columns.size(); index++) {
            var isUsed = index < used;
            columns.get(index).setVisible(isUsed);
            if (isUsed) {
                columns.get(index).show(offer.lines().get(index), wording);
            }
        }
        requestLayout();
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
        var gap = theme.sizes().units(COLUMN_GAP);
        double x = 0;
        double y = 0;
        for (var column : columns.subList(0, used)) {
            var needed = column.width(width);
            if (x > 0 && x + needed > width) {
                x = 0;
                y += theme.sizes().units(ROW);
            }
            column.place(x, y, theme);
            x += needed + gap;
        }
        return used == 0 ? 0 : y + theme.sizes().units(ROW);
    }

    private void addColumn() {
        var type = theme.type();
        var column = new Column(
                new ClampedText(1, type.label(), "soft"),
                new ClampedText(1, type.figure(), "ink"),
                new ClampedText(1, type.body(), "was"));
        getChildren().addAll(column.size, column.now, column.was);
        columns.add(column);
    }

    private record Column(ClampedText size, ClampedText now, ClampedText was) {
        void show(Offer.Line line, Wording wording) {
            size.setWords(line.price().size());
            now.setWords(wording.price(line.now()));
            was.setWords(line.reduced().isPresent() ? wording.price(line.price().amount()) : "");
        }

        void setVisible(boolean visible) {
            size.setVisible(visible);
            now.setVisible(visible);
            was.setVisible(visible);
        }

        double width(double most) {
            size.setLineWidth(most);
            now.setLineWidth(most);
            was.setLineWidth(most);
            var figures = widthOf(now) + (was.words().isEmpty() ? 0 : 8 + widthOf(was));
            return Math.min(most, Math.max(widthOf(size), figures));
        }

        void place(double x, double y, Theme theme) {
            size.relocate(x, y);
            var below = y + theme.sizes().units(1.35);
            now.relocate(x, below);
            was.relocate(x + widthOf(now) + 8, below + now.getBaselineOffset() - was.getBaselineOffset());
        }

        private static double widthOf(ClampedText text) {
            return Math.ceil(text.getLayoutBounds().getWidth());
        }
    }
}
