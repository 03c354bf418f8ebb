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
 * there and the keyboard stand beside the choice. What there is no room for while somebody types is not shown.
 */
final class MappingPane extends Region {
    private static final double HEAD = 8.6;
    private static final double LEFT = 0.42;
    private static final double WIDEST_LEFT = 0.6;
    private static final double GAP = 0.8;
    private static final double ROW = 6;

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
            var least = parts.keyboard().isVisible() ? parts.keyboard().leastWidth() : 0;
            var left = Math.max(Math.rint(getWidth() * LEFT), Math.min(least, Math.rint(getWidth() * WIDEST_LEFT)));
            var bottom = arrangeKeyboard(left, getHeight());
            var y = arrangeHead(left, 0, bottom);
            arrangeSuggestions(y, left, bottom, 1);
            arrangeChoice(left + sizes.units(2), 0, getWidth() - left - sizes.units(2), getHeight());
        } else {
            var bottom = arrangeKeyboard(getWidth(), getHeight());
            var isTyping = parts.keyboard().isVisible();
            var end = isTyping ? bottom - leastChoice(getWidth()) : bottom;
            var y = arrangeHead(getWidth(), isTyping ? 0 : sizes.units(HEAD), end);
            y = arrangeSuggestions(y, getWidth(), end, 2);
            arrangeChoice(0, y, getWidth(), bottom);
        }
    }

    /** Kinds, field and a row to choose from. */
    private double leastChoice(double width) {
        var kinds = Math.ceil(parts.kinds().prefHeight(width));
        return kinds + parts.field().prefHeight(width) + sizes.units(2 * GAP + ROW);
    }

    /** Answers where it ends; it gives way to what is being typed where there is no room for both. */
    private double arrangeHead(double width, double least, double bottom) {
        var height = Math.max(least, Math.ceil(parts.head().prefHeight(width)));
        parts.head().setVisible(height <= bottom);
        parts.head().resizeRelocate(0, 0, width, height);
        return parts.head().isVisible() ? height + sizes.units(GAP) : 0;
    }

    /** Answers where they end; those for which there is no room are not shown. */
    private double arrangeSuggestions(double top, double width, double bottom, int mostColumns) {
        var gap = sizes.units(GAP);
        var columns = Math.clamp(Math.round((width + gap) / (sizes.units(TargetCard.WIDTH) + gap)), 1, mostColumns);
        var each = Math.floor((width - gap * (columns - 1)) / columns);
        var end = top;
        for (var index = 0; index < suggestions.size(); index++) {
            var card = suggestions.get(index);
            var height = card.heightFor(each);
            var y = top + Math.floorDiv(index, columns) * (height + gap);
            card.resizeRelocate((index % columns) * (each + gap), y, each, height);
            card.setVisible(y + height <= bottom);
            end = card.isVisible() ? y + height + gap : end;
        }
        return end > top ? end + sizes.units(0.4) : top;
    }

    private void arrangeChoice(double x, double top, double width, double bottom) {
        var y = top;
        if (parts.said().isVisible()) {
            parts.said().resizeRelocate(x, y, width, Math.max(1, bottom - y));
        } else {
            var kindsHeight = Math.ceil(parts.kinds().prefHeight(width));
            parts.kinds().resizeRelocate(x, y, width, kindsHeight);
            y += kindsHeight + sizes.units(GAP);
            var fieldHeight = parts.field().prefHeight(width);
            parts.field().resizeRelocate(x, y, width, fieldHeight);
            y += fieldHeight + sizes.units(GAP);
            parts.grid().resizeRelocate(x, y, width, Math.max(1, bottom - y));
        }
        parts.empty()
                .resizeRelocate(
                        x, y + sizes.units(GAP), width, Math.ceil(parts.empty().prefHeight(width)));
    }

    /** Answers where it begins. Its keys are as wide as a finger, also where the page's margin has to give way. */
    private double arrangeKeyboard(double width, double bottom) {
        if (!parts.keyboard().isVisible()) {
            return bottom;
        }
        var taken = Math.max(width, parts.keyboard().leastWidth());
        var height = parts.keyboard().prefHeight(taken);
        var x = getWidth() > getHeight() ? 0 : Math.rint((width - taken) / 2);
        parts.keyboard().resizeRelocate(x, bottom - height, taken, height);
        return bottom - height - sizes.units(0.6);
    }
}
