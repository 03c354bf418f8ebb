package io.placard.sync.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.LoggerFactory;

/**
 * Whatever happens to the store, the network, the live channel, the disk, the machine and its clock: the laws hold
 * after every step, and once all is well the copy equals the store.
 */
class SimulationTest {
    private static final long SEEDS = Long.getLong("placard.seeds", 10_000);

    /** A seed to replay alone. */
    private static final String SEED = "placard.seed";

    @BeforeAll
    static void silence() {
        ((Logger) LoggerFactory.getLogger("io.placard.sync")).setLevel(Level.OFF);
    }

    @AfterAll
    static void speak() {
        ((Logger) LoggerFactory.getLogger("io.placard.sync")).setLevel(null);
    }

    @Test
    @DisabledIfSystemProperty(named = SEED, matches = ".*")
    void anyLuckEndsInStep() {
        LongStream.range(0, SEEDS).parallel().forEach(seed -> Simulation.run(seed, Breakage.NONE));
    }

    @Test
    @EnabledIfSystemProperty(named = SEED, matches = ".*")
    void thisSeedEndsInStep() {
        Simulation.run(Long.getLong(SEED), Breakage.NONE);
    }

    @Test
    @DisabledIfSystemProperty(named = SEED, matches = ".*")
    void aSeedReplaysToTheLastStep() {
        for (var seed = 0; seed < 100; seed++) {
            assertThat(Simulation.run(seed, Breakage.NONE)).isEqualTo(Simulation.run(seed, Breakage.NONE));
        }
    }
}
