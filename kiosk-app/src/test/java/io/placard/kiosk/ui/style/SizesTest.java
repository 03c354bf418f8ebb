package io.placard.kiosk.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizesTest {
    @Test
    void whatAFingerMustHitIs20MillimetresWideOn32Inches() {
        var sizes = Sizes.of(1080, 1920, 32);

        assertThat(sizes.target()).isBetween(sizes.mm(20) - 1, sizes.mm(20) + 1);
        assertThat(sizes.unit()).isBetween(sizes.mm(7), sizes.mm(8));
    }

    @Test
    void theSameScreenTurnedHasTheSameSizes() {
        assertThat(Sizes.of(1920, 1080, 32).unit())
                .isEqualTo(Sizes.of(1080, 1920, 32).unit());
    }

    @ParameterizedTest
    @ValueSource(doubles = {7, 15.6, 21.5, 32, 55, 86})
    void onAnyDiagonalTheLayoutStillFits(double diagonal) {
        var sizes = Sizes.of(1080, 1920, diagonal);

        assertThat(1080 / sizes.unit()).isBetween(43.0, 55.0);
        assertThat(sizes.target()).isBetween(2.4 * sizes.unit(), 4 * sizes.unit());
    }
}
