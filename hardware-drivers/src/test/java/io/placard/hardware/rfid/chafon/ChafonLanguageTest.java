package io.placard.hardware.rfid.chafon;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.SensorVectors;
import io.placard.hardware.option.Options;
import io.placard.hardware.rfid.polled.PollSettings;
import io.placard.hardware.rfid.polled.ScriptedTalk;
import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class ChafonLanguageTest {
    private static final String ONE_MORE_FOLLOWS = "15 00 01 03 01 01 0C 30 39 60 63 03 C7 43 80 00 1A 05 59 40 F9 3E";
    private static final String READ = "read 3039606303C74380001A0559 0";
    private static final String NO_TAG = "0700010101001E4B";

    @Test
    void sharedVectorsMeanWhatTheySay() throws IOException {
        for (var vector : SensorVectors.of(device -> device.startsWith("Chafon"))) {
            var talk = talk(Options.NONE);
            talk.open();
            talk.says(vector.hex());

            if (vector.expect().isEmpty()) {
                assertThat(talk.heard())
                        .as(vector.toString())
                        .hasSizeBetween(0, 2)
                        .doesNotContain("round");
            } else {
                assertThat(talk.brokenFrames()).as(vector.toString()).isZero();
                assertThat(talk.heard()).as(vector.toString()).containsExactly("read " + vector.expect() + " 0");
            }
        }
    }

    @Test
    void twoTagsInOneFrameAreBothReadWithAndWithoutStrength() {
        var talk = talk(Options.NONE);
        talk.open();
        talk.says("2300010301020C000000000000000000000313" + "6B0C0000000000000000000003146C70F2");
        talk.says("20000103020C0000000000000000000003130C0000000000000000000003149AC9");

        assertThat(talk.heard())
                .containsExactly(
                        "read 000000000000000000000313 0",
                        "read 000000000000000000000314 0",
                        "read 000000000000000000000313 0",
                        "read 000000000000000000000314 0");
    }

    @Test
    void aRoundOfSeveralFramesEndsWithItsLast() {
        var talk = talk(Options.NONE);
        talk.open();
        talk.says(ONE_MORE_FOLLOWS);
        assertThat(talk.heard()).containsExactly(READ);
        talk.says(NO_TAG);
        assertThat(talk.heard()).containsExactly("round");
    }

    @Test
    void aFrameThatBeganWithinNoiseIsFoundByItsCheckAfterASilence() {
        var talk = talk(Options.NONE);
        talk.open();
        talk.says("FE0001" + ONE_MORE_FOLLOWS);
        assertThat(talk.heard()).isEmpty();
        talk.silence(50);
        assertThat(talk.heard()).containsExactly(READ);
    }

    @Test
    void eachAntennaIsAskedByItsNumber() {
        var talk = talk(Options.NONE.with(PollSettings.ANTENNAS, "1,4"));
        talk.open();
        talk.says(NO_TAG);
        talk.silence(100);
        talk.says(ONE_MORE_FOLLOWS);

        assertThat(talk.heard()).containsExactly("round 1", "read 4 3039606303C74380001A0559 0");
        assertThat(talk.sent()).extracting(ChafonLanguageTest::antenna).containsExactly("80", "83");
    }

    @Test
    void whatIsSentHasTheCheckThatAReaderExpects() {
        var settings = PollSettings.of(Options.NONE, Duration.ofMillis(100));
        var talk = ScriptedTalk.of(new ChafonLanguage(settings, false), settings);
        talk.open();

        var sent = HexFormat.of().parseHex(talk.sent().getFirst());
        assertThat(sent).startsWith(0x04, 0xFF, 0x01).hasSize(5);
        assertThat(Crc16Mcrf4xx.of(sent, 0, sent.length)).isZero();
    }

    @Test
    void aMissingAntennaIsToldAndIsNoCleanRound() {
        var talk = talk(Options.NONE);
        talk.open();
        talk.says(withCheck("050001F8"));

        assertThat(talk.heard()).singleElement().asString().contains("no antenna");
    }

    private static String antenna(String command) {
        return command.substring(20, 22);
    }

    private static String withCheck(String hex) {
        var bytes = HexFormat.of().parseHex(hex);
        int crc = Crc16Mcrf4xx.of(bytes, 0, bytes.length);
        return hex + HexFormat.of().toHexDigits((byte) crc) + HexFormat.of().toHexDigits((byte) (crc >> 8));
    }

    private static ScriptedTalk talk(Options options) {
        var settings = PollSettings.of(options, Duration.ofMillis(100));
        return ScriptedTalk.of(new ChafonLanguage(settings, true), settings);
    }
}
