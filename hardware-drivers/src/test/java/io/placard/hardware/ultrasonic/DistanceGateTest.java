package io.placard.hardware.ultrasonic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DistanceGateTest {
    private static final int COVERED_MM = 120;
    private static final int FREE_MM = 400;
    private static final int HAND_MM = 60;
    private static final int NOTHING_MM = 5500;
    private static final int PERIOD_MS = 100;

    private final DistanceGate gate = new DistanceGate(COVERED_MM, GateSettings.of(new SensorRange(30, 4500)));
    private final List<SlotChange> changes = new ArrayList<>();
    private long ms;

    @Test
    void whatIsThereAtFirstIsSilent() {
        readings(HAND_MM, 20);

        assertThat(changes).isEmpty();
    }

    @Test
    void aHandCoversAfterThreeReadings() {
        readings(FREE_MM, 10);
        readings(HAND_MM, 2);
        assertThat(changes).isEmpty();
        readings(HAND_MM, 1);
        assertThat(changes).containsExactly(SlotChange.COVERED);
    }

    @Test
    void theSlotIsFreeAfterFourReadings() {
        readings(FREE_MM, 10);
        readings(HAND_MM, 10);
        readings(FREE_MM, 3);
        assertThat(changes).containsExactly(SlotChange.COVERED);
        readings(FREE_MM, 1);
        assertThat(changes).containsExactly(SlotChange.COVERED, SlotChange.UNCOVERED);
    }

    @Test
    void aFirstDistanceJustBeyondTheThresholdIsFree() {
        readings(COVERED_MM + 10, 10);
        readings(HAND_MM, 3);

        assertThat(changes).containsExactly(SlotChange.COVERED);
    }

    @Test
    void singleOutliersAreNothing() {
        for (int i = 0; i < 100; i++) {
            readings(FREE_MM, 4);
            readings(HAND_MM, 1);
        }

        assertThat(changes).isEmpty();
    }

    @Test
    void aFarThresholdHasAWiderHysteresis() {
        var far = new DistanceGate(1000, GateSettings.of(new SensorRange(30, 4500)));
        var seen = new ArrayList<SlotChange>();
        for (int i = 0; i < 40; i++) {
            int mm = i < 10 ? 2000 : i < 20 ? 900 : i < 30 ? 1099 : 1100;
            far.reading(mm, nanos(i * 100L)).ifPresent(seen::add);
            assertThat(seen).as("after %d readings", i).hasSizeLessThanOrEqualTo(i < 30 ? 1 : 2);
        }

        assertThat(seen).containsExactly(SlotChange.COVERED, SlotChange.UNCOVERED);
    }

    @Test
    void aNewThresholdCountsFromTheNextReadingOn() {
        readings(FREE_MM, 10);
        gate.setCoveredMm(FREE_MM + 10);
        readings(FREE_MM, 10);

        assertThat(changes).containsExactly(SlotChange.COVERED);
    }

    @Test
    void aHandAtTheBoundaryIsOneEventAtMost() {
        readings(FREE_MM, 10);
        var random = new Random(3);
        for (int i = 0; i < 6000; i++) {
            int dither = (int) Math.clamp(random.nextGaussian() * 10, -30, 30);
            readings(COVERED_MM + dither, 1);
        }

        assertThat(changes).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aHandThatTremblesAcrossTheBoundaryIsOneEventAtMost() {
        readings(FREE_MM, 10);
        for (int i = 0; i < 6000; i++) {
            readings(COVERED_MM + (i % 2 == 0 ? 30 : -30), 1);
        }

        assertThat(changes).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void openSpaceIsNothing() {
        for (int i = 0; i < 500; i++) {
            readings(0, 1);
            readings(NOTHING_MM, 1);
        }

        assertThat(changes).isEmpty();
    }

    @Test
    void aFingerTooNearToMeasureHoldsWhatWas() {
        readings(FREE_MM, 10);
        readings(HAND_MM, 5);
        readings(0, 100);
        readings(12, 100);
        assertThat(changes).containsExactly(SlotChange.COVERED);
        readings(NOTHING_MM, 4);
        assertThat(changes).containsExactly(SlotChange.COVERED, SlotChange.UNCOVERED);
    }

    @Test
    void aStateIsHeldForAQuarterOfASecond() {
        var fast = new DistanceGate(COVERED_MM, GateSettings.of(new SensorRange(30, 4500)));
        var times = new ArrayList<Long>();
        for (long at = 0; at < 1000; at += 10) {
            int mm = at < 300 ? FREE_MM : at < 400 ? HAND_MM : FREE_MM;
            if (fast.reading(mm, nanos(at)).isPresent()) {
                times.add(at);
            }
        }

        assertThat(times).hasSize(2);
        assertThat(times.get(1) - times.get(0)).isEqualTo(250);
    }

    @Test
    void afterTwoSilentSecondsTheGateKnowsNothingAndSaysSoOnce() {
        readings(FREE_MM, 10);
        assertThat(gate.quiet(nanos(lastReading() + 1999))).isFalse();
        assertThat(gate.quiet(nanos(lastReading() + 2000))).isTrue();
        assertThat(gate.quiet(nanos(lastReading() + 2100))).isFalse();

        ms += 3000;
        readings(HAND_MM, 10);
        assertThat(changes).isEmpty();
    }

    @Test
    void aSlotSaidToBeCoveredIsSaidToBeFreeEvenIfTheSensorWasSilentInBetween() {
        readings(FREE_MM, 10);
        readings(HAND_MM, 10);
        ms += 5000;
        gate.quiet(nanos(ms));
        readings(FREE_MM, 10);

        assertThat(changes).containsExactly(SlotChange.COVERED, SlotChange.UNCOVERED);
    }

    private void readings(int mm, int count) {
        for (int i = 0; i < count; i++) {
            gate.reading(mm, nanos(ms)).ifPresent(changes::add);
            ms += PERIOD_MS;
        }
    }

    private long lastReading() {
        return ms - PERIOD_MS;
    }

    private static long nanos(long ms) {
        return Long.MAX_VALUE - 1_500_000_000L + ms * 1_000_000;
    }
}
