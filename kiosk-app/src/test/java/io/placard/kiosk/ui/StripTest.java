package io.placard.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.samples.OnFxThread;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class StripTest {
    private final Strip strip = new Strip(10, 20);
    private final Region first = new Region();
    private final Region second = new Region();
    private final Region third = new Region();

    @Test
    void showsTheseAndNoOthers() {
        strip.show(List.of(first, second));
        strip.show(List.of(first, third));

        assertThat(strip.shown()).containsExactly(first, third);
    }

    @Test
    void showsThemInAnotherOrder() {
        strip.show(List.of(first, second, third));
        strip.show(List.of(third, second, first));

        assertThat(strip.shown()).containsExactly(third, second, first);
    }

    @Test
    void whatStaysAtItsPlaceNeverLeavesTheScene() {
        strip.show(List.of(first, second));
        var parents = new ArrayList<Node>();
        first.parentProperty().subscribe((_, parent) -> parents.add(parent));

        strip.show(List.of(first));
        strip.show(List.of(first, third, second));

        assertThat(parents).isEmpty();
    }
}
