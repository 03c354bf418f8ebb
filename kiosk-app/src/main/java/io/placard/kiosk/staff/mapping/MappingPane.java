package io.placard.kiosk.staff.mapping;

import io.placard.catalog.Assignment.Target;
import io.placard.catalog.local.Meaning;
import io.placard.kiosk.ui.keyboard.Keyboard;
import io.placard.kiosk.ui.keyboard.SearchField;
import io.placard.kiosk.ui.scroll.CardGrid;
import io.placard.kiosk.ui.style.Sizes;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/**
 * Upright: what lies there, what is likely, the choice, and the keyboard below, where hands are. Sideways what lies
 * there and the keyboard stand beside the choice.
 */
final class MappingPane extends Region {
    private static final double HEAD = 8.6;
    private static final double LEFT = 0.42;

    private final Sizes sizes;
    private final Parts parts;
    private List<TargetCard> suggestions = List.of();

    /** @param empty says that nothing is called what was typed, or that nothing was said here */
    record Parts(
            MappingHead head,
            FlowPane kinds,
            SearchField field,
            CardGrid<Target> grid,
            CardGrid<Meaning> said,
            TextFlow empty,
            Keyboard keyboard) {
        List<Node> all() {
            return List.of(head, kinds, field, grid, said, empty, keyboard);
        }
    }

    MappingPane(Sizes sizes, Parts parts) {
        this.sizes = sizes;
        this.parts = parts;
        setId("mapping");
        getChildren().setAll(parts.all());
        getChildren().forEach(child -> child.setManaged(false));
        parts.head().needsLayoutProperty().subscribe(needed -> {
            if (needed) {
                requestLayout();
            }
        });
    }

    void suggest(List<TargetCard> cards) {
        getChildren().removeAll(suggestions);
        suggestions = cards;
        cards.forEach(card -> card.setManaged(false));
        getChildren().addAll(cards);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() > getHeight()) {
            var left = Math.max(
                    Math.rint(getWidth() * LEFT),
                    parts.keyboard().isVisible() ? Math.min(parts.keyboard().leastWidth(), getWidth() * 0.6) : 0);
            var gap = sizes.units(2);
            var bottom = arrangeKeyboard(0, left, getHeight());
            var y = arrangeHead(left, 0);
            arrangeSuggestions(0, Math.min(y, bottom), left, 1);
            arrangeChoice(left + gap, 0, getWidth() - left - gap, getHeight());
        } else {
            var bottom = arrangeKeyboard(0, getWidth(), getHeight());
            var y = arrangeHead(getWidth(), sizes.units(HEAD));
            y = arrangeSuggestions(0, y, getWidth(), 2);
            arrangeChoice(0, y, getWidth(), bottom);
        }
    }

    private double arrangeHead(double width, double least) {
        var height = Math.max(least, Math.ceil(parts.head().prefHeight(width)));
        parts.head().resizeRelocate(0, 0, width, height);
        return height + sizes.units(0.8);
    }

    /** Answers where they end. */
    private double arrangeSuggestions(double x, double top, double width, int columns) {
        var gap = sizes.units(0.8);
        var each = Math.floor((width - gap * (columns - 1)) / columns);
        var y = top;
        for (var index = 0; index < suggestions.size(); index++) {
            var card = suggestions.get(index);
            var height = card.heightFor(each);
            card.resizeRelocate(x + (index % columns) * (each + gap), y, each, height);
            if (index % columns == columns - 1 || index == suggestions.size() - 1) {
                y += height + gap;
            }
        }
        return suggestions.isEmpty() ? top : y + sizes.units(0.4);
    }

    private void arrangeChoice(double x, double top, double width, double bottom) {
        var y = top;
        if (parts.said().isVisible()) {
            parts.said().resizeRelocate(x, y, width, Math.max(1, bottom - y));
        } else {
            var kindsHeight = Math.ceil(parts.kinds().prefHeight(width));
            parts.kinds().resizeRelocate(x, y, width, kindsHeight);
            y += kindsHeight + sizes.units(0.8);
            var fieldHeight = parts.field().prefHeight(width);
            parts.field().resizeRelocate(x, y, width, fieldHeight);
            y += fieldHeight + sizes.units(0.8);
            parts.grid().resizeRelocate(x, y, width, Math.max(1, bottom - y));
        }
        parts.empty()
                .resizeRelocate(
                        x, y + sizes.units(0.8), width, Math.ceil(parts.empty().prefHeight(width)));
    }

    /** Answers where it begins. */
    private double arrangeKeyboard(double x, double width, double bottom) {
        if (!parts.keyboard().isVisible()) {
            return bottom;
        }
        var height = parts.keyboard().prefHeight(width);
        parts.keyboard().resizeRelocate(x, bottom - height, width, height);
        return bottom - height - sizes.units(0.6);
    }
}
