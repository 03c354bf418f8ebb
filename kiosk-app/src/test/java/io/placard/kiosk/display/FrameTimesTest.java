package io.placard.kiosk.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FrameTimesTest {
    private final FrameTimes times = new FrameTimes();
    private final List<Long> told = new ArrayList<>();

    @BeforeEach
    void listen() {
        times.tell(told::add);
    }

    @Test
    void tellsHowLongEachFrameStoodWhileASurfaceGlided() {
        times.glide(true);
        times.shown(0);
        times.shown(16);
        times.shown(35);
        times.shown(335);

        assertThat(told).containsExactly(16L, 19L, 300L);
    }

    @Test
    void aFrameAtRestMayStandAsLongAsItLikes() {
        times.shown(0);
        times.shown(900);

        assertThat(told).isEmpty();
    }

    @Test
    void theTimeBetweenTwoGlidesIsNoFrame() {
        times.glide(true);
        times.shown(0);
        times.glide(false);
        times.glide(true);
        times.shown(900);
        times.shown(916);

        assertThat(told).containsExactly(16L);
    }
}
