package io.placard.kiosk.ui.scroll;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A grid of thousands that holds cards only for what is visible and a row beyond, and moves by finger. A change of the
 * items rebinds only cards whose item differs; the scroll position stays.
 */
public final class CardGrid<T> extends Region {
    private final Supplier<? extends Card<T>> newCard;
    private final GridShape shape;
    private final Region header;
    private final Pane content = new Pane();
    private final ScrollMotion motion = new ScrollMotion();
    private final FingerScroll finger;
    private final Rectangle window = new Rectangle();
    private final Map<Integer, Slot<T>> shown = new HashMap<>();
    private final Deque<Card<T>> spare = new ArrayDeque<>();
    private List<T> items = List.of();
    private int columns = 1;
    private double cardWidth;
    private double cardHeight;
    private double top;

    /** @param header scrolls above the cards */
    public CardGrid(Supplier<? extends Card<T>> newCard, GridShape shape, Region header) {
        this.newCard = newCard;
        this.shape = shape;
        this.header = header;
        getStyleClass().add("card-grid");
        setClip(window);
        content.setManaged(false);
        header.setManaged(false);
        content.getChildren().add(header);
        getChildren().add(content);
        finger = FingerScroll.vertical(this, motion, _ -> moved());
        FocusFollow.of(content, this::reveal);
        header.needsLayoutProperty().subscribe(needed -> {
            if (needed) {
                requestLayout();
            }
        });
    }

    /** Shows these instead; cards whose item is the same are not touched. */
    public void setItems(List<T> newItems) {
        items = newItems;
        if (cardWidth > 0) {
            measureEnd();
            moved();
        }
    }

    /** Shows every visible item anew, because what its card says depends on more than the item. */
    public void refresh() {
        shown.values().forEach(slot -> slot.card.show(slot.item));
    }

    public double offset() {
        return motion.offset();
    }

    /** Shows this part at once. */
    public void jumpTo(double offset) {
        finger.stop();
        layout();
        motion.jumpTo(offset);
        moved();
    }

    /** How many cards exist, shown or spare: a few screens' worth, however many items there are. */
    int cards() {
        return shown.size() + spare.size();
    }

    @Override
    protected void layoutChildren() {
        window.setWidth(getWidth());
        window.setHeight(getHeight());
        top = Math.ceil(header.prefHeight(getWidth()));
        header.resizeRelocate(0, 0, getWidth(), top);
        columns = shape.columnsIn(getWidth());
        var width = shape.cardWidthIn(getWidth());
        if (width != cardWidth) {
            cardWidth = width;
            var measure = spare.isEmpty() ? newCard() : spare.peek();
            cardHeight = Math.ceil(measure.heightFor(width));
        }
        measureEnd();
        shown.forEach((index, slot) -> place(index, slot.card));
        moved();
    }

    @Override
    protected double computePrefHeight(double width) {
        return header.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private Card<T> newCard() {
        var card = newCard.get();
        card.node().setManaged(false);
        card.node().setVisible(false);
        content.getChildren().add(card.node());
        spare.add(card);
        return card;
    }

    private void reveal(Bounds part) {
        var to = FocusFollow.offsetFor(part.getMinY(), part.getMaxY(), motion.offset(), getHeight());
        if (to != motion.offset()) {
            finger.stop();
            motion.jumpTo(to);
            moved();
        }
    }

    private void measureEnd() {
        var rows = (items.size() + columns - 1) / columns;
        var height = top + rows * (cardHeight + shape.rowGap()) + shape.foot();
        content.resize(getWidth(), Math.max(height, getHeight()));
        motion.setEnd(height - getHeight());
    }

    private void moved() {
        if (cardWidth <= 0) {
            return;
        }
        // Whole pixels only: between them pictures and text would be drawn anew, and blurred.
        content.setLayoutY(-Math.rint(motion.offset()));
        var pitch = cardHeight + shape.rowGap();
        var firstRow = Math.max(0, (int) Math.floor((motion.offset() - top) / pitch));
        var lastRow = (int) Math.floor((motion.offset() + getHeight() - top) / pitch) + 1;
        var first = firstRow * columns;
        var beyond = Math.min(items.size(), Math.max(first, (lastRow + 1) * columns));
        shown.entrySet().removeIf(entry -> {
            var leaves = entry.getKey() < first || entry.getKey() >= beyond;
            if (leaves) {
                entry.getValue().card.node().setVisible(false);
                spare.push(entry.getValue().card);
            }
            return leaves;
        });
        for (var index = first; index < beyond; index++) {
            bind(index, items.get(index));
        }
    }

    private void bind(int index, T item) {
        var slot = shown.get(index);
        if (slot == null) {
            if (spare.isEmpty()) {
                newCard();
            }
            slot = new Slot<>(spare.pop(), item);
            slot.card.show(item);
            place(index, slot.card);
            slot.card.node().setVisible(true);
            shown.put(index, slot);
        } else if (!slot.item.equals(item)) {
            slot.item = item;
            slot.card.show(item);
        }
    }

    private void place(int index, Card<T> card) {
        var x = shape.margin() + (index % columns) * (cardWidth + shape.gap());
        var y = top + Math.floorDiv(index, columns) * (cardHeight + shape.rowGap());
        card.node().resizeRelocate(Math.rint(x), Math.rint(y), cardWidth, cardHeight);
    }

    private static final class Slot<T> {
        private final Card<T> card;
        private T item;

        private Slot(Card<T> card, T item) {
            this.card = card;
            this.item = item;
        }
    }
}
