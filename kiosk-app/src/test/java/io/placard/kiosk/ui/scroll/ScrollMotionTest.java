package io.placard.kiosk.ui.scroll;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ScrollMotionTest {
    private static final double FRAME = 1 / 60.0;

    private final ScrollMotion motion = new ScrollMotion();

    @Test
    void followsTheFinger() {
        motion.setEnd(1000);
        motion.hold();
        motion.drag(120);

        assertThat(motion.offset()).isEqualTo(120);
    }

    @Test
    void goesOnAfterAFlingAndComesToRest() {
        motion.setEnd(100_000);
        motion.hold();
        motion.release(2000);

        var frames = rest();

        assertThat(motion.offset()).isBetween(600.0, 900.0);
        assertThat(frames * FRAME).isBetween(0.5, 3.0);
    }

    @Test
    void glidesWhileEachFrameShowsItElsewhere() {
        motion.setEnd(100_000);
        motion.release(2000);
        motion.advance(FRAME);
        var atFirst = motion.isGliding();
        rest();

        assertThat(atFirst).isTrue();
        assertThat(motion.isGliding()).isFalse();
    }

    @Test
    void isCaughtByAFingerAndSaysSo() {
        motion.setEnd(100_000);
        motion.release(2000);
        motion.advance(FRAME);

        assertThat(motion.hold()).isTrue();
        assertThat(motion.advance(FRAME)).isFalse();
    }

    @Test
    void followsLessBeyondTheEnd() {
        motion.setEnd(100);
        motion.hold();
        motion.drag(100);
        motion.drag(1);
        motion.drag(100);

        assertThat(motion.offset()).isBetween(101.0, 150.0);
    }

    @Test
    void aShorterListComesBackIntoView() {
        motion.setEnd(1000);
        motion.jumpTo(900);
        motion.setEnd(300);

        assertThat(motion.offset()).isEqualTo(300);
    }

    @Property
    void alwaysRestsWithinItsEnds(
            @ForAll @DoubleRange(min = -20_000, max = 20_000) double speed,
            @ForAll @DoubleRange(min = -5000, max = 5000) double dragged,
            @ForAll @DoubleRange(max = 50_000) double end) {
        motion.setEnd(end);
        motion.hold();
        motion.drag(dragged);
        motion.release(speed);

        rest();

        assertThat(motion.offset()).isBetween(0.0, Math.max(0.0, end));
    }

    private int rest() {
        var frames = 0;
        while (motion.advance(FRAME) && frames < 10_000) {
            frames++;
        }
        assertThat(frames).isLessThan(10_000);
        return frames;
    }
}
