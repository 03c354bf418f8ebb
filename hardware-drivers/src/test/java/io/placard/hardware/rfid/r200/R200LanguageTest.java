package io.placard.hardware.rfid.r200;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.SensorVectors;
import io.placard.hardware.option.Options;
import io.placard.hardware.rfid.polled.PollSettings;
import io.placard.hardware.rfid.polled.ScriptedTalk;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class R200LanguageTest {
    private static final String STOP = "BB00280000287E";
    private static final String STOPPED = "BB01280001002A7E";
    private static final String POLL = "BB00220000227E";
    private static final String TAG = "BB02220011C9340030751FEB705C5904E3D50D703A76EF7E";
    private static final String READ = "read 30751FEB705C5904E3D50D70 -55";
    private static final String NO_TAG = "BB01FF000115167E";

    @Test
    void sharedVectorsMeanWhatTheySay() throws IOException {
        for (var vector : SensorVectors.of(device -> device.startsWith("YRM100") || device.startsWith("R200 "))) {
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
    void itIsStoppedThenAskedRoundByRound() {
        var talk = talk(Options.NONE);
        talk.open();
        assertThat(talk.sent()).containsExactly(STOP);
        talk.says(STOPPED);
        assertThat(talk.sent()).containsExactly(POLL);
        talk.says(TAG);
        assertThat(talk.heard()).containsExactly(READ);
        talk.silence(100);
        assertThat(talk.heard()).containsExactly("round");
        assertThat(talk.sent()).containsExactly(POLL);
    }

    @Test
    void noTagEndsARoundAtOnce() {
        var talk = talk(Options.NONE);
        talk.open();
        talk.says(STOPPED);
        talk.says(NO_TAG);

        assertThat(talk.heard()).containsExactly("round");
    }

    @Test
    void aQuestionWithoutAnAnswerIsNoRound() {
        var talk = talk(Options.NONE);
        talk.open();
        talk.says(STOPPED);
        talk.silence(900);

        assertThat(talk.heard()).isEmpty();
    }

    @Test
    void aReaderThatStaysSilentIsAskedInTheOtherDialect() {
        var talk = talk(Options.NONE);
        talk.open();
        talk.silence(1600);
        assertThat(talk.sent()).contains(STOP, "AA0028000028DD");
        talk.says("AA01280001002ADD");
        talk.sent();
        talk.says("AA02220011C73000E28068900000500E88C6A4A7119B29DD");
        talk.silence(100);

        assertThat(talk.heard()).contains("read E28068900000500E88C6A4A7 -57", "round");
        assertThat(talk.sent()).containsExactly("AA0022000022DD");
    }

    @Test
    void aReaderThatOnceAnsweredKeepsItsDialectWhenAnAnswerIsLost() {
        var talk = talk(Options.NONE);
        talk.open();
        talk.says(STOPPED);
        talk.sent();
        talk.silence(1100);

        assertThat(talk.sent()).containsExactly(STOP);
    }

    @Test
    void theConfiguredPowerIsSetFirst() {
        var talk = talk(Options.NONE.with(PollSettings.POWER_DBM, 20));
        talk.open();
        talk.says(STOPPED);

        assertThat(talk.sent()).containsExactly(STOP, "BB00B6000207D08F7E");
    }

    private static ScriptedTalk talk(Options options) {
        var settings = PollSettings.of(options, Duration.ofMillis(100));
        return ScriptedTalk.of(new R200Language(settings), settings);
    }
}
