package io.placard.hardware.rfid.llrp;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.SensorVectors;
import io.placard.hardware.option.Options;
import io.placard.hardware.rfid.polled.PollSettings;
import io.placard.hardware.rfid.polled.ScriptedTalk;
import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class LlrpLanguageTest {
    private static final String GREETING = "043F00000020 0AB288C9 00F60016 0080000C0004F8535BAADAFF 010000060000";
    private static final String REFUSED = "043F00000020 0AB288C9 00F60016 0080000C0004F8535BAADAFF 010000060001";
    private static final String REPORT =
            "043D0000002C4095892F 00F00022 8D3005FB63AC1F3841EC880467 810001 86CE 820004EC2EA8354C09 880001";
    private static final String KEEPALIVE = "043E0000000A00000001";
    private static final String KEEPALIVE_ACK = "04480000000A00000048";
    private static final String OK = "011F000800000000";
    private static final String DELETE = "04150000000E0000001500000000";
    private static final String SET_CONFIG = "0403000000140000000300" + "00DC000901000003E8";

    @Test
    void sharedVectorsMeanWhatTheySay() throws IOException {
        for (var vector : SensorVectors.of(device -> device.startsWith("LLRP"))) {
            var talk = talk(Options.NONE);
            talk.open();
            talk.says(asMessage(vector.hex().replace(" ", "")));

            if (vector.expect().isEmpty()) {
                assertThat(talk.heard()).as(vector.toString()).isEmpty();
            } else {
                assertThat(talk.heard())
                        .as(vector.toString())
                        .singleElement()
                        .asString()
                        .contains(vector.expect());
            }
        }
    }

    @Test
    void nothingIsSentBeforeTheReaderGreets() {
        var talk = talk(Options.NONE);
        talk.open();
        talk.silence(100);
        assertThat(talk.sent()).isEmpty();
        talk.says(GREETING);
        assertThat(talk.sent()).containsExactly(DELETE);
    }

    @Test
    void theReaderIsToldToReportEveryTag() {
        var talk = talk(Options.NONE.with(PollSettings.ANTENNAS, "1,2"));
        talk.open();
        talk.says(GREETING);
        answer(talk, 31);
        answer(talk, 13);
        answer(talk, 30);
        answer(talk, 34);

        assertThat(talk.sent())
                .containsExactly(
                        DELETE,
                        SET_CONFIG,
                        "04140000004D00000014" + "00B10043" + "00000001" + "0000"
                                + "00B20012" + "00B3000500" + "00B600090000000000"
                                + "00B7001A" + "0002" + "00010002" + "00B800090000000000" + "00BA0007000101"
                                + "00ED000D" + "010001" + "00EE00061400",
                        "04180000000E0000001800000001",
                        "04160000000E0000001600000001");
    }

    @Test
    void reportsAreTagsOfTheirAntenna() {
        var talk = talk(Options.NONE.with(PollSettings.ANTENNAS, "1,2"));
        talk.open();
        talk.says(REPORT);

        assertThat(talk.heard()).containsExactly("read 1 3005FB63AC1F3841EC880467 -50");
    }

    @Test
    void anEpcOfAnotherLengthIsRead() {
        var talk = talk(Options.NONE);
        talk.open();
        talk.says("043D0000002600000001" + "00F0001C" + "00F100180090" + "00112233445566778899AABBCCDDEEFF0011");

        assertThat(talk.heard()).containsExactly("read 00112233445566778899AABBCCDDEEFF0011 0");
    }

    @Test
    void aKeepaliveIsAnsweredAtOnce() {
        var talk = talk(Options.NONE);
        talk.open();
        talk.says(KEEPALIVE);

        assertThat(talk.sent()).containsExactly(KEEPALIVE_ACK);
    }

    @Test
    void aReaderThatTalksToAnotherProgramSaysSo() {
        var talk = talk(Options.NONE);
        talk.open();
        talk.says(REFUSED);

        assertThat(talk.heard()).singleElement().asString().contains("another program");
    }

    @Test
    void aMessageThatIsTooLongIsNotWaitedFor() {
        var talk = talk(Options.NONE);
        talk.open();
        talk.says("043D7FFFFFFF00000001");
        talk.says(REPORT);

        assertThat(talk.heard()).hasSize(1);
    }

    @Test
    void aParameterThatExceedsItsMessageIsBroken() {
        var talk = talk(Options.NONE);
        talk.open();
        talk.says(REPORT.replace("00F00022", "00F00023"));

        assertThat(talk.heard()).isEmpty();
        assertThat(talk.brokenFrames()).isPositive();
    }

    @Test
    void aReaderThatAnswersNothingNeedsANewConnection() {
        var talk = talk(Options.NONE);
        talk.open();
        talk.silence(2400);
        assertThat(talk.heard()).isEmpty();
        talk.silence(200);

        assertThat(talk.heard()).hasSize(2).last().isEqualTo("out of step");
    }

    @Test
    void aReaderThatIsAliveButAnswersNothingNeedsANewConnectionToo() {
        var talk = talk(Options.NONE);
        talk.open();
        talk.says(GREETING);
        for (int i = 0; i < 9; i++) {
            talk.silence(500);
            talk.says(KEEPALIVE);
        }

        assertThat(talk.heard()).doesNotContain("round").endsWith("out of step");
    }

    @Test
    void aReaderWhoseStartWasLostEndsNoRoundsAndIsSetUpAnew() {
        var talk = configured();
        talk.silence(1900);
        talk.says(KEEPALIVE);
        assertThat(talk.heard()).isEmpty();
        talk.sent();
        talk.silence(700);

        assertThat(talk.sent()).containsExactly(DELETE);
    }

    @Test
    void aReaderThatRefusesToStartIsAskedAgainEverLater() {
        var talk = configured();
        talk.says("0420000000120000000101" + "1F000800640000");
        assertThat(talk.heard()).singleElement().asString().contains("refuses", "22", "100");
        talk.sent();
        for (int i = 0; i < 3; i++) {
            talk.silence(1000);
            talk.says(KEEPALIVE);
        }
        assertThat(talk.sent()).containsOnly(KEEPALIVE_ACK);
        talk.silence(1600);

        assertThat(talk.sent()).containsExactly(DELETE);
    }

    @Test
    void tagsShowThatTheReaderHasStarted() {
        var talk = configured();
        talk.says(REPORT);
        talk.sent();
        for (int i = 0; i < 9; i++) {
            talk.silence(1000);
            talk.says(KEEPALIVE);
        }

        assertThat(talk.sent()).containsOnly(KEEPALIVE_ACK);
    }

    /** Told to start, and has not said whether it does. */
    private static ScriptedTalk configured() {
        var talk = talk(Options.NONE);
        talk.open();
        talk.says(GREETING);
        answer(talk, 31);
        answer(talk, 13);
        answer(talk, 30);
        answer(talk, 34);
        talk.heard();
        return talk;
    }

    private static void answer(ScriptedTalk talk, int type) {
        talk.says("04" + HexFormat.of().toHexDigits((byte) type) + "0000001200000001" + OK);
    }

    /** One of the vectors has a report's parameter only. */
    private static String asMessage(String hex) {
        return hex.startsWith("04")
                ? hex
                : "043D000000" + HexFormat.of().toHexDigits((byte) (10 + hex.length() / 2)) + "00000001" + hex;
    }

    private static ScriptedTalk talk(Options options) {
        var settings = PollSettings.of(options, Duration.ofMillis(100));
        return ScriptedTalk.of(new LlrpLanguage(settings), settings);
    }
}
