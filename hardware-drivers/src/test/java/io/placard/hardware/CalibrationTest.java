package io.placard.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.placard.hardware.ultrasonic.GateSettings;
import io.placard.hardware.ultrasonic.SensorRange;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private final Calibration calibration = new Calibration(GateSettings.of(new SensorRange(30, 4500)));

    @Test
    void proposesSeventyPercentOfTheMedianEmptyDistance() {
        var random = new Random(5);
        for (int i = 0; i < 20; i++) {
            readings(Integer.toString(400 + random.nextInt(-20, 21)), 1);
        }
        readings("400", 1);

        assertThat(calibration.result())
                .asInstanceOf(type(CalibrationResult.Proposed.class))
                .satisfies(proposed -> {
                    assertThat(proposed.emptyMm()).isBetween(390, 410);
                    assertThat(proposed.coveredMm()).isEqualTo(proposed.emptyMm() * 70 / 100);
                    assertThat(proposed.readings()).isEqualTo(21);
                });
    }

    @Test
    void aSingleOutlierIsNoScatter() {
        readings("400", 18);
        readings("4000", 1);
        readings("0", 1);

        assertThat(calibration.result()).isEqualTo(new CalibrationResult.Proposed(400, 280, 19));
    }

    @Test
    void theProposalIsNoNearerThanTheSensorMeasures() {
        var far = new Calibration(GateSettings.of(new SensorRange(300, 4999)));
        for (int i = 0; i < 10; i++) {
            far.reading("400");
        }

        assertThat(far.result()).isEqualTo(new CalibrationResult.Proposed(400, 300, 10));
    }

    @Test
    void silenceIsToldInWords() {
        readings("400", 4);

        assertWords("Only 4 readings came in 2 s.");
    }

    @Test
    void scatterIsToldInWords() {
        readings("400", 10);
        readings("600", 10);

        assertWords("The readings scatter from 400 mm to 600 mm.");
    }

    @Test
    void openSpaceIsToldInWords() {
        readings("-", 10);
        readings("5500", 10);

        assertWords("Nothing is within the sensor's reach of 4500 mm");
    }

    @Test
    void aBlindSensorIsToldInWords() {
        readings("0", 20);

        assertWords("nearer than it can measure (30 mm)");
    }

    @Test
    void aSlotTooShallowIsToldInWords() {
        readings("60", 20);

        assertWords("The empty slot is 60 mm deep, too little for this sensor");
    }

    private void readings(String value, int count) {
        for (int i = 0; i < count; i++) {
            calibration.reading(value);
        }
    }

    private void assertWords(String words) {
        assertThat(calibration.result())
                .asInstanceOf(type(CalibrationResult.Impossible.class))
                .extracting(CalibrationResult.Impossible::words)
                .asString()
                .contains(words);
    }
}
