package io.placard.hardware.rfid.nexmosphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.placard.hardware.SensorVectors;
import io.placard.hardware.driver.Driver;
import io.placard.hardware.driver.ReaderDriver;
import io.placard.hardware.option.Options;
import io.placard.hardware.rfid.RecordedFindings;
import io.placard.hardware.serial.Moment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class NexmosphereTest {
    private static final int SETTLED_MS = 50;

    private final RecordedFindings findings = new RecordedFindings();
    private Driver driver = driver(Map.of("antennas", "1, 7", "ghost_filter", 4));
    private long ms;

    @Test
    void aTagLiftedAndPutBackIsTwoLinesEach() {
        lines("XR[PB004]", "X001A[0]");
        settle();
        lines("XR[PU004]", "X001A[1]");
        settle();

        assertThat(findings.events).containsExactly("put 004 at 001", "removed 004 at 001");
        assertThat(findings.validFrames).isEqualTo(2);
    }

    @Test
    void tagsOnSeveralAntennasAreToldApart() {
        // signageos/nexmosphere-sdk-js, RfidAntennaTag.spec.ts, "multiple tags on multiple antennas"
        lines("XR[PU001]", "X001A[1]", "XR[PB001]", "X002A[0]", "XR[PU002]", "X002A[1]");
        settle();
        lines("XR[PB002]", "X002A[0]");
        settle();

        assertThat(findings.events)
                .containsExactly("removed 001 at 001", "put 001 at 002", "removed 002 at 002", "put 002 at 002");
    }

    @Test
    void whatBouncesCountsOnceItHasSettled() {
        // RfidAntennaTagDebounced.spec.ts, "only picked event (last message) and only once"
        lines("XR[PU002]", "X001A[1]", "XR[PB002]", "X001A[0]", "XR[PU002]", "X001A[1]", "XR[PU002]", "X001A[1]");
        settle();

        assertThat(findings.events).containsExactly("removed 002 at 001");
    }

    @Test
    void aSequenceIsToldStepByStep() {
        // RfidAntennaTagDebounced.spec.ts, "sequence of events correctly within interval"
        lines("XR[PB002]", "X001A[0]");
        settle();
        lines("XR[PB002]", "X001A[0]");
        settle();
        lines("XR[PB002]", "X001A[0]", "XR[PU002]", "X001A[1]");
        settle();
        lines("XR[PU002]", "X001A[1]", "XR[PU002]", "X001A[1]", "XR[PU002]", "X001A[1]", "XR[PB002]", "X001A[0]");
        settle();

        assertThat(findings.events).containsExactly("put 002 at 001", "removed 002 at 001", "put 002 at 001");
    }

    @Test
    void atEachConnectTheFilterIsSetAndTheAntennasAreAsked() {
        for (int time = 0; time < 2; time++) {
            findings.sent.clear();
            driver.opened(now());
            settle();
            settle();
            settle();

            assertThat(findings.sent).containsExactly("X001S[6:4]\r\n", "X001B[]\r\n", "X007S[6:4]\r\n", "X007B[]\r\n");
        }
    }

    @Test
    void theAnswerToAQueryPutsWhatLiesThereAndRemovesWhatDoesNot() {
        lines("X007B[ d004 d002 d000 d000]", "X001B[d001 d002 d003 d009]");
        assertThat(findings.events)
                .containsExactly(
                        "put 004 at 007",
                        "put 002 at 007",
                        "put 001 at 001",
                        "removed 002 at 007",
                        "put 002 at 001",
                        "put 003 at 001",
                        "put 009 at 001");
        findings.events.clear();
        lines("X007B[d000 d000 d000 d000]");
        assertThat(findings.events).containsExactly("removed 004 at 007");
    }

    @Test
    void aTagWithANumberThatNoTagHasIsNone() {
        lines("XR[PB251]", "X001A[0]", "X007B[d400 d000 d000 d000]", "XR[PB250]", "X001A[0]");
        settle();

        assertThat(findings.events).containsExactly("put 250 at 001");
    }

    @Test
    void aLiftThatTheListTellsFirstIsToldOnce() {
        lines("X001B[d002 d000 d000 d000]", "X001B[d000 d000 d000 d000]", "XR[PU002]", "X001A[1]");
        settle();

        assertThat(findings.events).containsExactly("put 002 at 001", "removed 002 at 001");
    }

    @Test
    void halfAnEventIsDropped() {
        lines("XR[PU004]");
        pass(101);
        lines("X001A[1]");
        settle();

        assertThat(findings.events).isEmpty();
        assertThat(findings.invalidFrames).isEqualTo(2);
    }

    @Test
    void nfcDriversNameTheTagsThemselves() {
        lines("X003B[TD=UID:04A2B3C4D5E6F7]");
        settle();
        lines("X003B[TR=UID:04A2B3C4D5E6F7]", "X003B[TD=TNR:00042]");
        settle();

        assertThat(findings.events)
                .containsExactly("put 04A2B3C4D5E6F7 at 003", "removed 04A2B3C4D5E6F7 at 003", "put 00042 at 003");
    }

    @Test
    void otherElementsAreSlots() {
        lines("X005B[Dz=AB]", "X005B[Dz=03]", "X004B[Bs=NEAR]", "X004B[Bs=IDLE]", "X003A[3]", "X003A[0]");

        assertThat(findings.events)
                .containsExactly("covered 5", "uncovered 5", "covered 4", "uncovered 4", "covered 3", "uncovered 3");
    }

    @Test
    void aTagStaysWhileThePortIsLostForShort() {
        lines("XR[PB004]", "X001A[0]");
        settle();
        driver.lost(now());
        pass(1900);
        driver.opened(now());
        lines("X001B[d004 d000 d000 d000]");
        assertThat(findings.events).containsExactly("put 004 at 001");
        driver.lost(now());
        pass(2000);
        assertThat(findings.events).endsWith("removed 004 at 001");
    }

    @Test
    void noiseAndPiecesOfLinesCostNoMessage() {
        send("[PU003]\r\n\u0000\u00ffU[XR[PB004]\r\nX0");
        send("\u0007??[]X001A[0]\r\n");
        settle();

        assertThat(findings.events).containsExactly("put 004 at 001");
    }

    @Test
    void aByteThatNoiseAddedMakesNoMessage() {
        send("XR[P\u0000B004]\r\nX001A[0]\r\n");
        settle();

        assertThat(findings.events).isEmpty();
    }

    @Test
    void sharedVectorsAreAllUnderstood() throws IOException {
        for (var vector : SensorVectors.of(device -> device.startsWith("Nexmosphere"))) {
            var decoder = new XtalkDecoder();
            int messages = 0;
            for (byte value : vector.bytes()) {
                var message = decoder.accept(value);
                assertThat(message).as(vector.toString()).isNotEqualTo(Optional.of(new XtalkMessage.Corrupt()));
                messages += message.isPresent() ? 1 : 0;
            }
            assertThat(messages).as(vector.toString()).isOne();
        }
    }

    @Test
    void anAddressThatIsNoneIsRefusedWithWords() {
        assertThatThrownBy(() -> driver(Map.of("antennas", "1,pad")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"pad\" is no X-talk address");
    }

    @Property(tries = 300)
    void anythingMayCome(@ForAll @Size(max = 500) byte[] anything) {
        driver = driver(Map.of());
        for (byte value : anything) {
            driver.received(value, now());
        }
        settle();
        findings.events.clear();
        lines("", "XR[PB250]", "X999A[0]");
        settle();

        assertThat(findings.events).containsExactly("put 250 at 999");
    }

    private Driver driver(Map<String, Object> options) {
        return Nexmosphere.DRIVER.maker().make(new ReaderDriver.Request(new Options(options), _ -> false, findings));
    }

    private void lines(String... lines) {
        for (var line : lines) {
            send(line + "\r\n");
        }
    }

    private void send(String text) {
        for (byte value : text.getBytes(StandardCharsets.ISO_8859_1)) {
            driver.received(value, now());
        }
        driver.passed(now().nanos(), now());
    }

    private void settle() {
        pass(SETTLED_MS);
    }

    private void pass(long more) {
        ms += more;
        driver.passed(now().nanos(), now());
    }

    private Moment now() {
        return new Moment(ms * 1_000_000, ms * 1000);
    }
}
