package io.placard.sync.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What 500 kiosks do to one store, and how soon they are live again. */
class FleetTest {
    private static final int KIOSKS = 500;
    private static final int MOST = KIOSKS / 5;
    private static final Instant START = Instant.parse("2026-01-05T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"1,3", "2,3", "1,20", "2,20", "1,90", "2,90", "1,3600", "2,3600", "3,3600", "4,3600"})
    void comeBackOneAfterTheOtherWhenTheNetworkIsBack(long seed, int outageSeconds) {
        var fleet = fleet(seed);
        fleet.cutNetwork();
        fleet.run(Duration.ofSeconds(outageSeconds));
        assertThat(fleet.liveKiosks()).isZero();

        fleet.mendNetwork();
        fleet.run(Duration.ofSeconds(30));

        assertThat(fleet.liveKiosks()).isEqualTo(KIOSKS);
        assertThat(fleet.mostReadersInOneSecond()).isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @CsvSource({"1,4200,1", "2,4200,1", "1,-1,1", "2,-1,1", "1,-1,15", "1,4100,5", "1,-1,120"})
    void comeBackOneAfterTheOtherWhenTheLiveServerIsRestarted(long seed, int code, int outageSeconds) {
        var fleet = fleet(seed);
        fleet.cutLive(code);
        fleet.run(Duration.ofSeconds(outageSeconds));

        fleet.mendLive();
        fleet.run(Duration.ofSeconds(30));

        assertThat(fleet.liveKiosks()).isEqualTo(KIOSKS);
        assertThat(fleet.mostReadersInOneSecond()).isLessThanOrEqualTo(MOST);
    }

    @Test
    void allReadAfterTheShopOpensAndNotAtOnce() {
        var opening = START.plus(Duration.ofMinutes(31));
        var fleet = new Fleet(KIOSKS, 1, START, after -> Optional.of(opening).filter(each -> each.isAfter(after)));
        fleet.run(Duration.ofMinutes(1));
        fleet.run(Duration.ofSeconds(121));

        assertThat(fleet.readers()).isEqualTo(KIOSKS);
        assertThat(fleet.mostReadersInOneSecond()).isLessThanOrEqualTo(MOST);
    }

    private static Fleet fleet(long seed) {
        return new Fleet(KIOSKS, seed, START, _ -> Optional.empty());
    }
}
