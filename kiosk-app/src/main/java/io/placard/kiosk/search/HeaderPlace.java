package io.placard.kiosk.search;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Where the header can stand: as tall as the header while it is here, else free space. */
final class HeaderPlace extends Region {
    private final double free;

    /** @param free height without a header, px */
    HeaderPlace(double free) {
        this.free = free;
    }

    /** The header moves here, from wherever it was. */
    void take(Region header) {
        if (!getChildren().contains(header)) {
            getChildren().add(header);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream()
                .mapToDouble(header -> Math.ceil(header.prefHeight(width)))
                .findFirst()
                .orElse(free);
    }

    @Override
    protected void layoutChildren() {
        getChildren().forEach(header -> header.resizeRelocate(0, 0, getWidth(), getHeight()));
    }
}
