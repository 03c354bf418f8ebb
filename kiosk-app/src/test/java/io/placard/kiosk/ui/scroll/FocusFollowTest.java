package io.placard.kiosk.ui.scroll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FocusFollowTest {
    @Test
    void whatIsInSightMovesNothing() {
        assertThat(FocusFollow.offsetFor(300, 500, 200, 1000)).isEqualTo(200);
    }

    @Test
    void whatLiesBelowComesUpWithSomeRoomAround() {
        assertThat(FocusFollow.offsetFor(1400, 1600, 200, 1000)).isEqualTo(650);
    }

    @Test
    void whatLiesAboveComesDownWithSomeRoomAround() {
        assertThat(FocusFollow.offsetFor(600, 800, 2000, 1000)).isEqualTo(550);
        assertThat(FocusFollow.offsetFor(0, 100, 2000, 1000)).isZero();
    }
}
