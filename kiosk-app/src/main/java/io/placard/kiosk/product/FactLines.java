package io.placard.kiosk.product;

import io.placard.kiosk.ui.ClampedText;
import io.placard.kiosk.ui.style.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Names and values below each other, a hairline between; its lines are kept and filled anew for each product. */
final class FactLines extends Region {
    private static final double LINE = 2.3;

    private final Theme theme;
    private final List<Line> lines = new ArrayList<>();
    private int used;

    FactLines(Theme theme) {
        this.theme = theme;
        getStyleClass().add("fact-lines");
    }

    void show(List<Fact> facts) {
        used = facts.size();
        while (lines.size() < used) {
            addLine();
        }
        for (var index = 0; index < lines.size(); index++) {
            var isUsed = index < used;
            lines.get(index).setVisible(isUsed);
            if (isUsed) {
                lines.get(index).name.setWords(facts.get(index).name());
                lines.get(index).value.setWords(facts.get(index).value());
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
        return used * theme.sizes().units(LINE);
    }

    @Override
    protected void layoutChildren() {
        var height = theme.sizes().units(LINE);
        for (var index = 0; index < used; index++) {
            lines.get(index).place(index * height, getWidth(), height);
        }
    }

    private void addLine() {
        var line = new Line(
                new ClampedText(1, theme.type().body(), "soft"),
                new ClampedText(1, theme.type().strong(), "ink"),
                new Region());
        line.rule.getStyleClass().add("rule");
        line.rule.setManaged(false);
        getChildren().addAll(line.rule, line.name, line.value);
        lines.add(line);
    }

    /** One fact; both parts may be any length. */
    record Fact(String name, String value) {}

    private record Line(ClampedText name, ClampedText value, Region rule) {
        void setVisible(boolean visible) {
            name.setVisible(visible);
            value.setVisible(visible);
            rule.setVisible(visible);
        }

        void place(double y, double width, double height) {
            rule.resizeRelocate(0, y, width, 1);
            name.setLineWidth(width * 0.5);
            value.setLineWidth(width - Math.ceil(name.getLayoutBounds().getWidth()) - height * 0.5);
            name.relocate(0, middle(y, height, name));
            value.relocate(width - Math.ceil(value.getLayoutBounds().getWidth()), middle(y, height, value));
        }

        private static double middle(double y, double height, ClampedText text) {
            return y + Math.rint((height - text.getLayoutBounds().getHeight()) / 2);
        }
    }
}
