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
        var target = made.stream()
                .filter(card -> card.item.equals("item 0"))
                .findFirst()
                .orElseThrow();
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
