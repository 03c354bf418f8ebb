package io.placard.sync.copy;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.sync.wire.ProductCheck;
import io.placard.sync.wire.ProductCheck.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class SweepTest {
    private final Sweep sweep = new Sweep();

    @Test
    void readsAgainForWhatSlippedButNotAgainAndAgain() {
        var checks = List.of(new ProductCheck(7, Status.PUBLISHED, 3, null));

        assertThat(sweep.needsAnotherRead(checks)).isTrue();
        assertThat(sweep.needsAnotherRead(checks)).isFalse();
    }

    @Test
    void knowsThatAReadMissedWhatTheStoreStillHas() {
        assertThat(sweep.hasMissed(List.of(new ProductCheck(7, Status.UNPUBLISHED, 3, null))))
                .isTrue();
        assertThat(sweep.hasMissed(List.of(new ProductCheck(7, Status.DELETED, null, null))))
                .isFalse();
    }
}
