package io.placard.sync.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows that the simulator would notice: each breakage of the engine fails one of the first seeds. */
@ExtendWith(Silence.class)
class BreakagesTest {
    /** Not one of the engine's, which are silent here. */
    private static final Logger log = LoggerFactory.getLogger("io.placard.breakages");

    private static final long ENOUGH = 3_000;

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

    @Test
    void theSimulatorCatchesACopyThatIsNotAudited() {
        assertThat(seedsToCatch(Breakage.ofStore(Breakages::withoutAudit))).isLessThan(ENOUGH);
    }

    @Test
    void theSimulatorCatchesAnAuditThatBelievesOldAnswers() {
        assertThat(seedsToCatch(Breakage.ofStore(Breakages::believingOldAnswers)))
                .isLessThan(ENOUGH);
    }

    @Test
    void theSimulatorCatchesThatNothingIsBuried() {
        assertThat(seedsToCatch(Breakage.ofTombstones(Breakages::neverBurying))).isLessThan(ENOUGH);
    }

    @Test
    void theSimulatorCatchesSkippingTheReadAfterAReturn() {
        assertThat(seedsToCatch(Breakages.skippingTheReadAfterAReturn())).isLessThan(ENOUGH);
    }

    private static String firstLine(AssertionError error) {
        return String.valueOf(error.getMessage()).lines().findFirst().orElse("");
    }

    private static long seedsToCatch(Breakage breakage) {
        for (var seed = 0L; seed < ENOUGH; seed++) {
            try {
                Simulation.run(seed, breakage);
            } catch (AssertionError e) {
                log.info("Caught by {} seeds: {}", seed + 1, firstLine(e));
                return seed + 1;
            }
        }
        return ENOUGH;
    }
}
