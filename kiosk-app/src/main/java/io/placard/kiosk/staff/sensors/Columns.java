package io.placard.kiosk.staff.sensors;

import java.util.Arrays;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/**
 * Cards of any height below each other; where there is room, in two columns in turn, so that none changes its place.
 */
final class Columns extends Pane {
    private final double twoFrom;
    private final double columnGap;
    private final double rowGap;

    /** @param twoFrom the width from which on there are two columns, px */
    Columns(double twoFrom, double columnGap, double rowGap) {
        this.twoFrom = twoFrom;
        this.columnGap = columnGap;
        this.rowGap = rowGap;
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
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    private double arrange(double width, boolean doesPlace) {
        var columns = width >= twoFrom && getChildren().size() > 1 ? 2 : 1;
        var each = Math.floor((width - (columns - 1) * columnGap) / columns);
        var tops = new double[columns];
        for (var index = 0; index < getChildren().size(); index++) {
            var column = index % columns;
            var child = getChildren().get(index);
            var height = Math.ceil(child.prefHeight(each));
            if (doesPlace) {
                child.resizeRelocate(column * (each + columnGap), tops[column], each, height);
            }
            tops[column] += height + rowGap;
        }
        return Math.max(0, Arrays.stream(tops).max().orElse(0) - rowGap);
    }
}
