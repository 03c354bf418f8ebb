package io.placard.sync.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.sync.cache.Cache;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to the store, the network, the live channel, the disk, the machine and its clock: the laws hold
 * after every step, and once all is well the copy equals the store.
 */
@ExtendWith(Silence.class)
class SimulationTest {
    private static final long SEEDS = Long.getLong("placard.seeds", 10_000);
    private static final long SEEDS_OVER_THE_DATABASE = 3;

    /** A seed to replay alone. */
    private static final String SEED = "placard.seed";

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

    @Test
    @DisabledIfSystemProperty(named = SEED, matches = ".*")
    void theDatabaseBehavesAsItsModel(@TempDir Path folder) {
        for (var seed = 0; seed < SEEDS_OVER_THE_DATABASE; seed++) {
            var seedFolder = folder.resolve("seed-" + seed);
            Simulation.run(
                    seed, Breakage.NONE, disks -> new TwinDisk(disks.model(), Cache.open(seedFolder, disks.clock())));
        }
    }
}
