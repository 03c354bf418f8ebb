package io.placard.kiosk.display;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.display.FrameTimes.Bucket;
import org.junit.jupiter.api.Test;

class FrameTimesTest {
    private static final long MS = 1_000_000;

    private final FrameTimes times = new FrameTimes();

    @Test
    void countsHowLongEachFrameStoodWhileASurfaceGlided() {
        times.glide(true);
        times.shown(0);
        times.shown(16 * MS);
        times.shown(35 * MS);
        times.shown(335 * MS);

        var reading = times.reading();

        assertThat(reading.frames()).isEqualTo(3);
        assertThat(reading.seconds()).isEqualTo(0.335);
        assertThat(reading.buckets())
                .contains(new Bucket(0.014, 0), new Bucket(0.017, 1), new Bucket(0.020, 2), new Bucket(0.100, 2));
    }

    @Test
    void aFrameAtRestMayStandAsLongAsItLikes() {
        times.shown(0);
        times.shown(900 * MS);

        assertThat(times.reading().frames()).isZero();
    }

    @Test
    void theTimeBetweenTwoGlidesIsNoFrame() {
        times.glide(true);
        times.shown(0);
        times.glide(false);
        times.glide(true);
        times.shown(900 * MS);
        times.shown(916 * MS);

        assertThat(times.reading().frames()).isEqualTo(1);
    }
}
