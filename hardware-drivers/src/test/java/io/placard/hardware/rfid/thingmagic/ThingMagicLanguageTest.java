package io.placard.hardware.rfid.thingmagic;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.SensorVectors;
import io.placard.hardware.option.Options;
import io.placard.hardware.rfid.polled.PollSettings;
import io.placard.hardware.rfid.polled.ScriptedTalk;
import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class ThingMagicLanguageTest {
    private static final int EU = 0x08;

    /** Captured by the authors of SparkFun's library. */
    private static final String RECORD =
            "FF 28 22 00 00 10 00 1B 01 FF 01 01 C4 11 0E 16 40 00 00 01 27 00 00 05 00 00 0F"
                    + " 00 80 30 00 00 00 00 00 00 00 00 00 00 00 15 45 E9 4A 56 1D";

    private static final String ALIVE = withCheck("FF00220400");
    private static final String STARTED = withCheck("FF002F0000");
    private static final String START = withCheck("FF102F00000122000005072210001B03E801FF");

    @Test
    void sharedVectorsHoldAndNameNoTag() throws IOException {
        for (var vector : SensorVectors.of(device -> device.startsWith("ThingMagic"))) {
            var talk = talk(Options.NONE);
            talk.open();
            talk.says(vector.hex());

            assertThat(talk.brokenFrames()).as(vector.toString()).isZero();
            assertThat(talk.heard()).as(vector.toString()).noneMatch(line -> line.startsWith("read"));
        }
    }

    @Test
    void theModuleIsStoppedConfiguredAndStarted() {
        var talk = talk(Options.NONE.with(PollSettings.POWER_DBM, 20));
        talk.open();
        configure(talk, "2F", "03", "04", "93", "97", "91", "92");

        assertThat(talk.sent())
                .containsExactly(
                        withCheck("FF032F000002"),
                        "FF00031D0C",
                        "FF00041D0B",
                        "FF02930005517D",
                        withCheck("FF019708"),
                        withCheck("FF02910101"),
                        withCheck("FF029207D0"),
                        START);
    }

    @Test
    void recordsAreTagsAndRoundsPassWhileItIsAlive() {
        var talk = reading(Options.NONE);
        talk.says(RECORD);
        assertThat(talk.heard()).hasSize(1).first().asString().matches("read 0{20}1545 -60");
        talk.silence(1000);
        assertThat(talk.heard()).hasSize(10).containsOnly("round");
    }

    @Test
    void aSilentModuleEndsNoRoundsAndIsStartedAnew() {
        var talk = reading(Options.NONE);
        talk.says(ALIVE);
        talk.silence(1490);
        talk.heard();
        talk.silence(2400);
        assertThat(talk.heard()).isEmpty();
        talk.silence(200);
        assertThat(talk.heard()).singleElement().asString().contains("does not answer");
        assertThat(talk.sent()).endsWith(withCheck("FF032F000002"));
    }

    @Test
    void aModuleThatIsAlreadyRunningNeedsNoBoot() {
        var talk = talk(Options.NONE);
        talk.open();
        configure(talk, "2F", "03");
        talk.sent();
        talk.says(withCheck("FF00040101"));

        assertThat(talk.heard()).isEmpty();
        assertThat(talk.sent()).containsExactly("FF02930005517D");
    }

    @Test
    void aRefusedSettingIsTold() {
        var talk = talk(Options.NONE);
        talk.open();
        configure(talk, "2F", "03", "04", "93");
        talk.says(withCheck("FF00970105"));

        assertThat(talk.heard()).singleElement().asString().contains("97").contains("0105");
    }

    private static ScriptedTalk reading(Options options) {
        var talk = talk(options);
        talk.open();
        configure(talk, "2F", "03", "04", "93", "97", "91");
        talk.says(STARTED);
        talk.sent();
        return talk;
    }

    private static void configure(ScriptedTalk talk, String... operations) {
        for (var operation : operations) {
            talk.says(withCheck("FF00" + operation + "0000"));
        }
    }

    private static String withCheck(String hex) {
        var bytes = HexFormat.of().parseHex(hex);
        return hex + HexFormat.of().withUpperCase().toHexDigits((short) ThingMagicCrc.of(bytes, 1, bytes.length));
    }

    private static ScriptedTalk talk(Options options) {
        var settings = PollSettings.of(options, Duration.ofMillis(100));
        return ScriptedTalk.of(new ThingMagicLanguage(settings, EU), settings);
    }
}
