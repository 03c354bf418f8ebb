package io.placard.hardware.rfid.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.placard.hardware.driver.Driver;
import io.placard.hardware.driver.ReaderDriver;
import io.placard.hardware.option.Options;
import io.placard.hardware.rfid.RecordedFindings;
import io.placard.hardware.serial.Moment;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LineTagDriverTest {
    private final RecordedFindings findings = new RecordedFindings();

    @Test
    void anyHexIdOnALineIsATag() {
        send(driver(Map.of()), 0, "UID: 04a2b3c4d5\r\n");

        assertThat(findings.events).containsExactly("put 04A2B3C4D5 at ");
    }

    @Test
    void theFirstGroupOfThePatternIsTheTag() {
        send(driver(Map.of("tag_pattern", "^TAG=(\\d+);")), 0, "boot 1234567890\nTAG=815;rssi=3\nTAG=;\n");

        assertThat(findings.events).containsExactly("put 815 at ");
        assertThat(findings.invalidFrames).isEqualTo(2);
    }

    @Test
    void silenceRemovesATagOfAReaderThatRepeats() {
        var driver = driver(Map.of());
        send(driver, 0, "04A2B3C4D5\n");
        driver.passed(at(400).nanos(), at(400));

        assertThat(findings.events).containsExactly("put 04A2B3C4D5 at ", "removed 04A2B3C4D5 at ");
    }

    @Test
    void bytesThatEndNoLineKeepATagForAWhile() {
        var driver = driver(Map.of());
        send(driver, 0, "04A2B3C4D5\n");
        send(driver, 300, "\u0000\u0000");
        driver.passed(at(600).nanos(), at(600));
        assertThat(findings.events).containsExactly("put 04A2B3C4D5 at ");
        driver.passed(at(700).nanos(), at(700));
        assertThat(findings.events).endsWith("removed 04A2B3C4D5 at ");
    }

    @Test
    void aReaderThatSaysWhatIsLiftedIsBelievedAndItsSilenceIsNot() {
        var driver = driver(Map.of("removed_pattern", "^GONE"));
        send(driver, 0, "04A2B3C4D5\n");
        driver.passed(at(60_000).nanos(), at(60_000));
        assertThat(findings.events).containsExactly("put 04A2B3C4D5 at ");
        send(driver, 60_001, "GONE\nGONE\n");
        assertThat(findings.events).containsExactly("put 04A2B3C4D5 at ", "removed 04A2B3C4D5 at ");
    }

    @Test
    void aLostPortRemovesATagEvenWhereTheReaderSaysWhatIsLifted() {
        var driver = driver(Map.of("removed_pattern", "^GONE"));
        send(driver, 0, "04A2B3C4D5\n");
        driver.lost(at(0));
        driver.passed(at(2000).nanos(), at(2000));

        assertThat(findings.events).endsWith("removed 04A2B3C4D5 at ");
    }

    @Test
    void aLineThatIsTooLongIsOneInvalidFrameAndTheNextIsRead() {
        send(driver(Map.of()), 0, "04A2B3C4D5 ".repeat(100_000) + "\n04A2B3C4D6\n");

        assertThat(findings.invalidFrames).isOne();
        assertThat(findings.events).containsExactly("put 04A2B3C4D6 at ");
    }

    @Test
    void whatIsNoExpressionIsRefusedWithWords() {
        assertThatThrownBy(() -> driver(Map.of("tag_pattern", "(")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tag_pattern: \"(\" is no regular expression");
    }

    @Test
    @Timeout(5)
    void anExpressionThatMayTakeForEverIsRefusedWithWords() {
        assertThatThrownBy(() -> driver(Map.of("tag_pattern", "(\\w+\\w+)+\\1;")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("may take for ever");
    }

    @Test
    @Timeout(5)
    void anExpressionThatTurnsOutSlowOnALineFindsNothingThere() {
        send(driver(Map.of("tag_pattern", "^(z+)+(y)\\2$")), 0, "z".repeat(190) + "!\nzyy\n");

        assertThat(findings.events).containsExactly("put Z at ");
    }

    @Property(tries = 300)
    void anythingMayCome(@ForAll @Size(max = 500) byte[] anything) {
        var driver = driver(Map.of("tag_pattern", "^#(\\w{40})$"));
        findings.events.clear();
        for (byte value : anything) {
            driver.received(value, at(0));
        }
        send(driver, 0, "\n#" + "A".repeat(40) + "\n");

        assertThat(findings.events).endsWith("put " + "A".repeat(40) + " at ");
    }

    private Driver driver(Map<String, Object> options) {
        return LineTagDriver.DRIVER.maker().make(new ReaderDriver.Request(new Options(options), _ -> true, findings));
    }

    private static void send(Driver driver, long ms, String text) {
        for (byte value : text.getBytes(StandardCharsets.ISO_8859_1)) {
            driver.received(value, at(ms));
        }
    }

    private static Moment at(long ms) {
        return new Moment(ms * 1_000_000, ms * 1000);
    }
}
