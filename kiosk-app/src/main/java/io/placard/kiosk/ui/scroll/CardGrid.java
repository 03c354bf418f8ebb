package io.placard.kiosk.ui.scroll;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A grid of thousands that holds cards only for what is in sight and the row that comes next, and moves by finger. A
 * change of the items rebinds only cards whose item differs; the scroll position stays. What comes up is shown with the
 * cards in sight alone; the next row is made ready afterwards, a card in each frame.
 */
public final class CardGrid<T> extends Region {
    /**
     * So many frames a page stands before the next row is made ready: it is painted first, and its pictures asked for.
     */
    private static final int FRAMES_AT_REST = 12;

    private final Supplier<? extends Card<T>> newCard;
    private final GridShape shape;
    private final Region header;
    private final Pane content = new Pane();
    private final ScrollMotion motion = new ScrollMotion();
    private final FingerScroll finger;
    private final Rectangle window = new Rectangle();
    private final Map<Integer, Slot<T>> shown = new HashMap<>();
    private final Deque<Card<T>> spare = new ArrayDeque<>();
    private final AnimationTimer atRest = new AnimationTimer() {
        @Override
        public void handle(long now) {
            rest();
        }
    };
    private int framesToRest;
    private List<T> items = List.of();
    private OptionalDouble jump = OptionalDouble.empty();
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
        finger = FingerScroll.vertical(this, motion, _ -> travelled());
        FocusFollow.of(content, this::reveal);
        header.needsLayoutProperty().subscribe(needed -> {
            if (needed) {
                requestLayout();
            }
        });
    }

    /** Shows these instead from the next layout on; cards whose item is the same are not touched. */
    public void setItems(List<T> newItems) {
        items = newItems;
        // Not at once: where a jump follows, cards would be shown twice.
        requestLayout();
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
        jump = OptionalDouble.of(offset);
        requestLayout();
        layout();
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
        jump.ifPresent(motion::jumpTo);
        jump = OptionalDouble.empty();
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
        if (cardWidth > 0) {
            // Keys go on to what is there.
            var sight = inSight();
            IntStream.concat(before(sight), after(sight)).forEach(this::bind);
        }
    }

    private void measureEnd() {
        var rows = (items.size() + columns - 1) / columns;
        var height = top + rows * (cardHeight + shape.rowGap()) + shape.foot();
        content.resize(getWidth(), Math.max(height, getHeight()));
        motion.setEnd(height - getHeight());
    }

    /** Shows what is in sight, and nothing else. */
    private void moved() {
        if (cardWidth <= 0) {
            return;
        }
        scroll();
        var sight = inSight();
        keep(sight);
        IntStream.range(sight.first, sight.beyond).forEach(this::bind);
        framesToRest = FRAMES_AT_REST;
        atRest.start();
    }

    /**
     * A frame of a drag or a glide: of the next row one card is made ready, so that no frame has to make a whole row.
     */
    private void travelled() {
        if (cardWidth <= 0) {
            return;
        }
        atRest.stop();
        var travel = Math.rint(motion.offset()) + content.getLayoutY();
        scroll();
        var sight = inSight();
        keep(
                travel < 0
                        ? new Span(Math.max(0, sight.first - columns), sight.beyond)
                        : new Span(sight.first, Math.min(items.size(), sight.beyond + columns)));
        var missing = IntStream.range(sight.first, sight.beyond)
                .filter(index -> !shown.containsKey(index))
                .toArray();
        if (missing.length > 0) {
            IntStream.of(missing).forEach(this::bind);
        } else {
            bindNext(travel < 0 ? before(sight) : after(sight));
        }
    }

    /** A frame at rest. */
    private void rest() {
        framesToRest--;
        if (framesToRest <= 0 && !bindNext(after(inSight()))) {
            atRest.stop();
        }
    }

    private void scroll() {
        // Whole pixels only: between them pictures and text would be drawn anew, and blurred.
        content.setLayoutY(-Math.rint(motion.offset()));
    }

    private Span inSight() {
        var pitch = cardHeight + shape.rowGap();
        var from = -content.getLayoutY() - top;
        var first = Math.max(0, (int) Math.floor(from / pitch)) * columns;
        var beyond = Math.max(first, (int) Math.ceil((from + getHeight()) / pitch) * columns);
        // Pulled beyond its end, a list may be out of sight.
        return new Span(Math.min(items.size(), first), Math.min(items.size(), beyond));
    }

    /** The row above, the nearest card first. */
    private IntStream before(Span sight) {
        return IntStream.rangeClosed(1, Math.min(columns, sight.first)).map(back -> sight.first - back);
    }

    private IntStream after(Span sight) {
        return IntStream.range(sight.beyond, Math.min(items.size(), sight.beyond + columns));
    }

    private void keep(Span span) {
        shown.entrySet().removeIf(entry -> {
            var leaves = entry.getKey() < span.first || entry.getKey() >= span.beyond;
            if (leaves) {
                var card = entry.getValue().card;
                card.node().setVisible(false);
                card.rest();
                spare.push(card);
            }
            return leaves;
        });
    }

    /** Binds the first that is not; false where all are. */
    private boolean bindNext(IntStream indexes) {
        var next = indexes.filter(index -> !shown.containsKey(index)).findFirst();
        next.ifPresent(this::bind);
        return next.isPresent();
    }

    private void bind(int index) {
        var item = items.get(index);
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

    /** Places in the items. */
    private record Span(int first, int beyond) {}

    private static final class Slot<T> {
        private final Card<T> card;
        private T item;

        private Slot(Card<T> card, T item) {
            this.card = card;
            this.item = item;
        }
    }
}
