package io.placard.sync.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Shows that the simulator would notice: each breakage of the engine fails one of the first seeds. */
@ExtendWith(Silence.class)
class BreakagesTest {
    private static final long ENOUGH = 1_000;

    @Test
    void theSimulatorCatchesALostVersionGuard() {
        assertThat(seedsToCatch(Breakage.ofDisk(Breakages::withoutVersionGuard)))
                .isLessThan(ENOUGH);
    }

    @Test
    void theSimulatorCatchesShowingBeforeCommitting() {
        assertThat(seedsToCatch(Breakage.ofDisk(Breakages::showingBeforeCommitting)))
                .isLessThan(ENOUGH);
    }

    @Test
    void theSimulatorCatchesBlankingAbsentFields() {
        assertThat(seedsToCatch(Breakage.ofDisk(Breakages::blankingAbsentFields)))
                .isLessThan(ENOUGH);
    }

    @Test
    void theSimulatorCatchesDeletingOnSingleAbsence() {
        assertThat(seedsToCatch(Breakage.ofStore(Breakages::deletingOnSingleAbsence)))
                .isLessThan(ENOUGH);
    }

    @Test
    void theSimulatorCatchesReadingWithoutOverlap() {
        assertThat(seedsToCatch(Breakage.ofStore(Breakages::readingWithoutOverlap)))
                .isLessThan(ENOUGH);
    }

    @Test
    void theSimulatorCatchesForgettingWhichVersionEnded() {
        assertThat(seedsToCatch(Breakage.ofLive(Breakages::forgettingWhichVersionEnded)))
                .isLessThan(ENOUGH);
    }

    private static long seedsToCatch(Breakage breakage) {
        for (var seed = 0L; seed < ENOUGH; seed++) {
            try {
                Simulation.run(seed, breakage);
            } catch (AssertionError _) {
                return seed + 1;
            }
        }
        return ENOUGH;
    }
}
