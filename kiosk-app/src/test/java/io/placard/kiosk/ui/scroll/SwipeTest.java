package io.placard.kiosk.ui.scroll;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.samples.OnFxThread;
import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class SwipeTest {
    private final Region region = new Region();
    private final List<Integer> swipes = new ArrayList<>();
    private int taps;

    @BeforeEach
    void listen() {
        Swipe.on(region, swipes::add);
        region.setOnMouseClicked(_ -> taps++);
    }

    @Test
    void aWipeToTheLeftAsksForTheNextAndIsNoTap() {
        move(300, 100, 180, 110);

        assertThat(swipes).containsExactly(1);
        assertThat(taps).isZero();
    }

    @Test
    void aWipeToTheRightAsksForTheOneBefore() {
        move(100, 100, 220, 100);

        assertThat(swipes).containsExactly(-1);
    }

    @Test
    void anUnsteadyFingerTaps() {
        move(100, 100, 112, 104);

        assertThat(swipes).isEmpty();
        assertThat(taps).isEqualTo(1);
    }

    @Test
    void scrollingIsNoWipe() {
        move(100, 100, 170, 400);

        assertThat(swipes).isEmpty();
    }

    private void move(double fromX, double fromY, double toX, double toY) {
        fire(MouseEvent.MOUSE_PRESSED, fromX, fromY);
        fire(MouseEvent.MOUSE_RELEASED, toX, toY);
        fire(MouseEvent.MOUSE_CLICKED, toX, toY);
    }

    private void fire(EventType<MouseEvent> type, double x, double y) {
        region.fireEvent(new MouseEvent(
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
                true,
                false,
                true,
                null));
    }
}
