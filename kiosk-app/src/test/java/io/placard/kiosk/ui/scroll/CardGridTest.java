package io.placard.kiosk.ui.scroll;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.samples.OnFxThread;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class CardGridTest {
    /** From a row to the next: a card's width, 130, and the gap. */
    private static final double PITCH = 304 + 130 + 40;

    private final List<String> tapped = new ArrayList<>();
    private final List<Plain> made = new ArrayList<>();
    private final Region header = new Region();
    private final CardGrid<String> grid = new CardGrid<>(this::newCard, new GridShape(300, 28, 40, 56, 60), header);
    private final List<String> items =
            IntStream.range(0, 5000).mapToObj(index -> "item " + index).toList();

    @BeforeEach
    void layOut() {
        header.setPrefHeight(200);
        header.setMinHeight(200);
    }

    private void show(List<String> shown) {
        new Scene(grid, 1080, 1800);
        grid.resize(1080, 1800);
        grid.layout();
        grid.setItems(shown);
        grid.layout();
    }

    @Test
    void holdsAFewCardsForThousandsOfItems() {
        show(items);
        for (var offset = 0; offset < 400_000; offset += 3700) {
            grid.jumpTo(offset);
        }

        assertThat(made).hasSizeLessThan(30);
        assertThat(visible()).hasSizeBetween(9, 24);
    }

    @Test
    void bringsUpWhatIsInSightAlone() {
        show(items);

        assertThat(visible()).hasSize(12);
    }

    @Test
    void otherItemsAtAnotherPlaceAreShownOnce() {
        show(items);
        grid.jumpTo(20_000);
        made.forEach(card -> card.shows = 0);

        grid.setItems(items.reversed());
        grid.jumpTo(0);

        assertThat(shownItems()).hasSize(12).contains("item 4999");
        assertThat(made.stream().mapToInt(card -> card.shows).sum()).isEqualTo(12);
    }

    @Test
    void eachFrameOfADragMakesReadyOneCardOfTheRowThatComesNext() {
        show(items);
        mouse(MouseEvent.MOUSE_PRESSED, 900);

        var ready = new ArrayList<Integer>();
        for (var y = 850; y > 846; y--) {
            mouse(MouseEvent.MOUSE_DRAGGED, y);
            ready.add(visible().size());
        }

        assertThat(ready).containsExactly(13, 14, 15, 15);
        assertThat(shownItems()).contains("item 12", "item 13", "item 14");
    }

    @Test
    void aDragBackMakesReadyTheRowAbove() {
        show(items);
        grid.jumpTo(200 + 10 * PITCH);
        mouse(MouseEvent.MOUSE_PRESSED, 700);
        mouse(MouseEvent.MOUSE_DRAGGED, 650);
        for (var y = 649; y > 640; y--) {
            mouse(MouseEvent.MOUSE_DRAGGED, y);
        }
        for (var y = 641; y < 649; y++) {
            mouse(MouseEvent.MOUSE_DRAGGED, y);
        }

        assertThat(shownItems()).contains("item 27", "item 28", "item 29").doesNotContain("item 42");
    }

    @Test
    void aFastDragStillShowsAllThatIsInSight() {
        show(items);
        mouse(MouseEvent.MOUSE_PRESSED, 1700);
        mouse(MouseEvent.MOUSE_DRAGGED, 1650);
        mouse(MouseEvent.MOUSE_DRAGGED, 50);

        assertThat(shownItems()).containsAll(items.subList(9, 21)).doesNotContain("item 0");
    }

    @Test
    void aShortListPulledOutOfSightComesBackWhole() {
        show(items.subList(0, 5));
        mouse(MouseEvent.MOUSE_PRESSED, 1700);
        mouse(MouseEvent.MOUSE_DRAGGED, 1650);
        mouse(MouseEvent.MOUSE_DRAGGED, -8000);
        assertThat(visible()).isEmpty();

        for (var y = -8000; y <= 20_000; y += 20) {
            mouse(MouseEvent.MOUSE_DRAGGED, y);
        }

        assertThat(shownItems()).containsAll(items.subList(0, 5));
    }

    @Test
    void aDragScrollsAndIsNoTap() {
        show(items);

        mouse(MouseEvent.MOUSE_PRESSED, 900);
        mouse(MouseEvent.MOUSE_DRAGGED, 850);
        mouse(MouseEvent.MOUSE_DRAGGED, 600);
        mouse(MouseEvent.MOUSE_RELEASED, 600);
        mouse(MouseEvent.MOUSE_CLICKED, 600);

        assertThat(grid.offset()).isBetween(240.0, 300.0);
        assertThat(tapped).isEmpty();
    }

    @Test
    void anUnsteadyFingerTaps() {
        show(items);

        mouse(MouseEvent.MOUSE_PRESSED, 400);
        mouse(MouseEvent.MOUSE_DRAGGED, 410);
        mouse(MouseEvent.MOUSE_RELEASED, 410);
        mouse(MouseEvent.MOUSE_CLICKED, 410);

        assertThat(grid.offset()).isZero();
        assertThat(tapped).containsExactly("item 0");
    }

    @Test
    void aDragSidewaysIsLeftToOthers() {
        show(items);

        mouse(MouseEvent.MOUSE_PRESSED, 200, 400);
        mouse(MouseEvent.MOUSE_DRAGGED, 300, 405);
        mouse(MouseEvent.MOUSE_DRAGGED, 300, 600);

        assertThat(grid.offset()).isZero();
    }

    @Test
    void aChangeRebindsOnlyTheCardItConcernsAndKeepsThePosition() {
        show(items);
        grid.jumpTo(20_000);
        made.forEach(card -> card.shows = 0);
        var changed = new ArrayList<>(items);
        var third = visible().get(3).item;
        changed.set(items.indexOf(third), "changed");

        grid.setItems(changed);
        grid.layout();

        assertThat(made.stream().mapToInt(card -> card.shows).sum()).isEqualTo(1);
        assertThat(visible().stream().map(card -> card.item))
                .contains("changed")
                .doesNotContain(third);
        assertThat(grid.offset()).isEqualTo(20_000);
    }

    @Test
    void anEndNearerThanThePositionComesIntoView() {
        show(items);
        grid.jumpTo(300_000);

        grid.setItems(items.subList(0, 30));
        grid.layout();

        assertThat(visible()).isNotEmpty();
        assertThat(visible().stream().map(card -> card.item)).contains("item 29");
    }

    @Test
    void emptyIsNoTrouble() {
        show(List.of());
        grid.jumpTo(500);

        assertThat(visible()).isEmpty();
        assertThat(grid.offset()).isZero();
    }

    @Test
    void fillsItsWidthWithWholeColumnsAtAnySize() {
        var shape = new GridShape(300, 28, 40, 56, 60);

        assertThat(shape.columnsIn(1080)).isEqualTo(3);
        assertThat(shape.columnsIn(1620)).isEqualTo(5);
        assertThat(shape.columnsIn(700)).isEqualTo(2);
    }

    private List<String> shownItems() {
        return visible().stream().map(card -> card.item).toList();
    }

    private List<Plain> visible() {
        return made.stream().filter(Region::isVisible).toList();
    }

    private Card<String> newCard() {
        var card = new Plain();
        made.add(card);
        return card;
    }

    private void mouse(EventType<MouseEvent> type, double y) {
        mouse(type, 200, y);
    }

    /** What the scene would send to whatever lies under the pointer when the gesture begins. */
    private void mouse(EventType<MouseEvent> type, double x, double y) {
        var target = made.getFirst();
        target.fireEvent(new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                new PickResult(target, x, y)));
    }

    private final class Plain extends Region implements Card<String> {
        private String item = "";
        private int shows;

        private Plain() {
            setOnMouseClicked(_ -> tapped.add(item));
        }

        @Override
        public Region node() {
            return this;
        }

        @Override
        public void show(String shown) {
            item = shown;
            shows++;
        }

        @Override
        public double heightFor(double width) {
            return width + 130;
        }
    }
}
