package io.placard.hardware.rfid.pn532;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.rfid.polled.ScriptedTalk;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class Pn532ProtocolTest {
    private static final String WAKING = "55550000000000000000000000000000";
    private static final String SAM = "0000FF03FDD414011700";
    private static final String BOUND_RETRIES = "0000FF06FAD43205FF0102F300";
    private static final String LOOK = "0000FF04FCD44A0100E100";
    private static final String RELEASE = "0000FF03FDD45200DA00";
    private static final String FIELD_OFF = "0000FF04FCD4320100F900";
    private static final String ACK = "0000FF00FF00";
    private static final String NACK = "0000FFFF0000";
    private static final String SAM_DONE = "0000FF02FED5151600";
    private static final String CONFIGURED = "0000FF02FED533F800";
    private static final String RELEASED = "0000FF03FDD55300D800";
    private static final String NO_TAG = "0000FF03FDD54B00E000";
    private static final String TAG = "0000FF0CF4D54B010100040804B0864D252600";
    private static final String READ = "read B0864D25 0";
    private static final String ERROR = "0000FF01FF7F8100";

    private final ScriptedTalk talk =
            new ScriptedTalk(hearing -> new Pn532Protocol(hearing, Duration.ofMillis(100), Duration.ofMillis(200)));

    @BeforeEach
    void open() {
        talk.open();
    }

    @Test
    void theChipIsWokenAndItsRetriesBoundedBeforeItIsAsked() {
        assertThat(talk.sent()).containsExactly(WAKING, SAM);
        talk.says(ACK + SAM_DONE);
        assertThat(talk.sent()).containsExactly(BOUND_RETRIES);
        talk.says(ACK + CONFIGURED);
        assertThat(talk.sent()).containsExactly(LOOK);
    }

    @Test
    void aTagIsReadAndReleasedAndTheFieldSwitchedOff() {
        lookedFor();
        talk.says(ACK + TAG);
        assertThat(talk.heard()).containsExactly(READ, "round");
        assertThat(talk.sent()).containsExactly(RELEASE);
        talk.says(ACK + RELEASED);
        assertThat(talk.sent()).containsExactly(FIELD_OFF);
    }

    @Test
    void noTagIsACleanRound() {
        lookedFor();
        talk.says(ACK + NO_TAG);

        assertThat(talk.heard()).containsExactly("round");
        assertThat(talk.sent()).containsExactly(FIELD_OFF);
    }

    @Test
    void itIsAskedAgainWhenItsTimeHasCome() {
        lookedFor();
        talk.says(ACK + NO_TAG + ACK + CONFIGURED);
        talk.sent();
        talk.silence(90);
        assertThat(talk.sent()).isEmpty();
        talk.silence(10);
        assertThat(talk.sent()).containsExactly(LOOK);
    }

    @Test
    void anAckThatDoesNotComeBeginsAgainWithTheWaking() {
        lookedFor();
        talk.silence(200);
        assertThat(talk.sent()).containsExactly(ACK);
        talk.silence(100);
        assertThat(talk.sent()).containsExactly(WAKING, SAM);
    }

    @Test
    void aNackHasTheCommandSentAgainTwice() {
        lookedFor();
        talk.says(NACK);
        talk.says(NACK);
        assertThat(talk.sent()).containsExactly(LOOK, LOOK);
        talk.says(NACK);
        assertThat(talk.sent()).containsExactly(ACK);
    }

    @Test
    void anAnswerThatIsBrokenIsAskedForAgain() {
        lookedFor();
        talk.says(ACK + TAG.replace("B086", "B186"));
        assertThat(talk.sent()).containsExactly(NACK);
        assertThat(talk.heard()).isEmpty();
        talk.says(TAG);
        assertThat(talk.heard()).containsExactly(READ, "round");
    }

    @Test
    void anErrorFrameBeginsAgain() {
        lookedFor();
        talk.says(ACK + ERROR);
        assertThat(talk.sent()).containsExactly(ACK);
        talk.silence(100);
        assertThat(talk.sent()).containsExactly(WAKING, SAM);
    }

    @Test
    void aChipThatWasResetAndLooksForEverIsStoppedAfterASecond() {
        lookedFor();
        talk.says(ACK);
        talk.silence(990);
        assertThat(talk.sent()).isEmpty();
        talk.silence(10);
        assertThat(talk.sent()).containsExactly(ACK);
        assertThat(talk.heard()).isEmpty();
    }

    @Test
    void aLateAnswerToWhatWasGivenUpIsNoAnswerToWhatIsAskedNow() {
        lookedFor();
        talk.silence(300);
        talk.sent();
        talk.says(TAG);
        assertThat(talk.heard()).isEmpty();
        assertThat(talk.sent()).isEmpty();
        talk.says(ACK + SAM_DONE);
        assertThat(talk.sent()).containsExactly(BOUND_RETRIES);
    }

    @Test
    void anAnswerWhoseAckWasLostCounts() {
        lookedFor();
        talk.says(TAG);

        assertThat(talk.heard()).containsExactly(READ, "round");
    }

    @Test
    void aSilentDeviceIsToldOnceAndAskedMoreSeldom() {
        talk.silence(30_000);

        assertThat(talk.heard()).singleElement().asString().contains("does not answer");
        assertThat(talk.sent().stream().filter(SAM::equals).count()).isBetween(20L, 35L);
    }

    @Test
    void aLineThatWasLostWithinAFrameBeginsAnew() {
        lookedFor();
        talk.says(ACK + TAG.substring(0, 20));
        talk.open();
        assertThat(talk.sent()).containsExactly(WAKING, SAM);
        talk.says(ACK + SAM_DONE);
        assertThat(talk.sent()).containsExactly(BOUND_RETRIES);
        assertThat(talk.heard()).isEmpty();
    }

    private void lookedFor() {
        talk.says(ACK + SAM_DONE);
        talk.says(ACK + CONFIGURED);
        talk.sent();
    }
}
