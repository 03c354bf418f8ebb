package io.placard.hardware.rfid.r2000;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.SensorVectors;
import io.placard.hardware.option.Options;
import io.placard.hardware.rfid.polled.PollSettings;
import io.placard.hardware.rfid.polled.ScriptedTalk;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class R2000LanguageTest {
    private static final String ANTENNA_1 = "A004FF7400E9";
    private static final String ANTENNA_2 = "A004FF7401E8";
    private static final String LOOK = "A004FF8901D3";
    private static final String ANTENNA_SET = "A004017410D7";
    private static final String TAG = "A01301890430 00E200301666130121155074EF45BF";
    private static final String SUMMARY = "A00A018900000000000001CB";
    private static final String ANTENNA_MISSING = "A004018922B0";

    @Test
    void sharedVectorsMeanWhatTheySay() throws IOException {
        for (var vector : SensorVectors.of(device -> device.contains("R2000"))) {
            var talk = talk(Options.NONE);
            talk.open();
            talk.says(vector.hex());

            if (vector.expect().isEmpty()) {
                assertThat(talk.heard()).as(vector.toString()).isEmpty();
            } else {
                assertThat(talk.heard())
                        .as(vector.toString())
                        .singleElement()
                        .asString()
                        .contains(vector.expect());
            }
            assertThat(talk.brokenFrames()).as(vector.toString()).isZero();
        }
    }

    @Test
    void aSummaryWithAWrongCheckIsBroken() {
        var talk = talk(Options.NONE);
        talk.open();
        talk.says("A00A018B0000190000000 1B1");

        assertThat(talk.brokenFrames()).isPositive();
    }

    @Test
    void theAntennaIsSetThenAskedAndTheSummaryEndsItsRound() {
        var talk = talk(Options.NONE);
        talk.open();
        assertThat(talk.sent()).containsExactly(ANTENNA_1);
        talk.says(ANTENNA_SET);
        assertThat(talk.sent()).containsExactly(LOOK);
        talk.says(TAG);
        talk.silence(300);
        assertThat(talk.heard()).containsExactly("read E200301666130121155074EF -60");
        talk.says(SUMMARY);
        assertThat(talk.heard()).containsExactly("round");
        assertThat(talk.sent()).containsExactly(ANTENNA_1);
    }

    @Test
    void antennasTakeTurnsAndTagsAreTheirs() {
        var talk = talk(Options.NONE.with(PollSettings.ANTENNAS, "1,2"));
        talk.open();
        talk.says(ANTENNA_SET);
        talk.says(SUMMARY);
        talk.silence(100);
        talk.says(ANTENNA_SET);
        talk.says(TAG);
        talk.says(SUMMARY);

        assertThat(talk.sent()).containsExactly(ANTENNA_1, LOOK, ANTENNA_2, LOOK);
        assertThat(talk.heard()).containsExactly("round 1", "read 2 E200301666130121155074EF -60", "round 2");
    }

    @Test
    void aMissingAntennaIsToldAndIsNoCleanRound() {
        var talk = talk(Options.NONE);
        talk.open();
        talk.says(ANTENNA_SET);
        talk.says(ANTENNA_MISSING);
        talk.silence(100);

        assertThat(talk.heard()).singleElement().asString().contains("no antenna");
        assertThat(talk.sent()).containsExactly(ANTENNA_1, LOOK, ANTENNA_1);
    }

    @Test
    void aRoundWhoseSummaryWasLostIsNoCleanRound() {
        var talk = talk(Options.NONE);
        talk.open();
        talk.says(ANTENNA_SET);
        talk.says(TAG);
        talk.silence(1000);

        assertThat(talk.heard()).containsExactly("read E200301666130121155074EF -60");
        assertThat(talk.sent()).containsExactly(ANTENNA_1, LOOK, ANTENNA_1);
    }

    @Test
    void powerIsSetWithoutWearingTheReadersFlash() {
        var talk = talk(Options.NONE.with(PollSettings.POWER_DBM, 18));
        talk.open();

        assertThat(talk.sent()).containsExactly("A004FF6612E5");
    }

    private static ScriptedTalk talk(Options options) {
        var settings = PollSettings.of(options, Duration.ofMillis(100));
        return ScriptedTalk.of(new R2000Language(settings), settings);
    }
}
