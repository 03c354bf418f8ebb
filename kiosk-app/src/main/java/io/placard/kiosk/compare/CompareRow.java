package io.placard.kiosk.compare;

import io.placard.kiosk.ui.ClampedText;
import io.placard.kiosk.ui.style.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/** One thing that is compared: its name, and below it what each product says to that. */
final class CompareRow extends Region {
    private final Theme theme;
    private final Region rule = new Region();
    private final ClampedText name;
    private final List<ClampedText> values = new ArrayList<>();
    private final List<ClampedText> former = new ArrayList<>();

    /** @param isTelling whether the products differ in it */
    CompareRow(Theme theme, String name, List<Cell> cells, boolean isTelling) {
        this.theme = theme;
        this.name = new ClampedText(2, theme.type().label(), "soft");
        this.name.setWords(name);
        rule.getStyleClass().add("rule");
        rule.setManaged(false);
        getChildren().addAll(rule, this.name);
        for (var cell : cells) {
            var value = new ClampedText(
                    4, isTelling ? theme.type().strong() : theme.type().body(), "ink");
            value.setWords(cell.words());
            var was = new ClampedText(1, theme.type().label(), "was");
            was.setWords(cell.former());
            values.add(value);
            former.add(was);
            getChildren().addAll(value, was);
        }
    }

    /** Places everything in columns of this width; how tall that is, px. */
    double arrange(double width, double columnWidth, double gap) {
        var sizes = theme.sizes();
        rule.resizeRelocate(0, 0, width, 1);
        var y = sizes.units(0.7);
        name.setLineWidth(width);
        name.relocate(0, y);
        y += name.words().isEmpty() ? 0 : name.height() + sizes.units(0.2);
        double tallest = 0;
        for (var column = 0; column < values.size(); column++) {
            var x = Math.rint(column * (columnWidth + gap));
            var value = values.get(column);
            var was = former.get(column);
            value.setLineWidth(columnWidth);
            was.setLineWidth(columnWidth);
            value.relocate(x, y);
            var beside = Math.ceil(value.getLayoutBounds().getWidth()) + sizes.units(0.5);
            var fits = beside + was.getLayoutBounds().getWidth() <= columnWidth;
            was.relocate(
                    fits ? x + beside : x,
                    y + (fits ? value.getBaselineOffset() - was.getBaselineOffset() : value.height()));
            tallest = Math.max(tallest, value.height() + (fits ? 0 : was.height()));
        }
        return Math.ceil(y + tallest + sizes.units(0.7));
    }

    /** What a product says; {@code former} is what it said before, struck out, or empty. */
    record Cell(String words, String former) {}
}
