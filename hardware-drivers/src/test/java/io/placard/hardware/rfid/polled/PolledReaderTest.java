package io.placard.hardware.rfid.polled;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.driver.Findings;
import io.placard.hardware.driver.ReaderDriver;
import io.placard.hardware.option.Options;
import io.placard.hardware.rfid.InventoryPresence;
import io.placard.hardware.rfid.InventorySettings;
import io.placard.hardware.serial.Moment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PolledReaderTest {
    private static final String TAG = "B0864D25";
    private static final int ROUND_MS = 100;

    private final RecordingFindings findings = new RecordingFindings();
    private final ProtocolInTheTestsHand protocol = new ProtocolInTheTestsHand();
    private final PolledReader reader = PolledReader.of(
            hearing -> protocol,
            InventorySettings.HF_POLL,
            new ReaderDriver.Request(Options.NONE, TAG::equals, findings));
    private long ms;

    @BeforeEach
    void open() {
        reader.opened(at(0));
    }

    @Test
    void aTagThatAnswersIsPut() {
        reader.read("2", TAG, InventoryPresence.NO_RSSI);

        assertThat(findings.told).containsExactly("valid B0864D25", "put 2 B0864D25");
    }

    @Test
    void sixCleanRoundsWithoutItRemoveIt() {
        reader.read("2", TAG, InventoryPresence.NO_RSSI);
        findings.told.clear();
        reader.roundEnded("2");
        for (int i = 0; i < 5; i++) {
            round();
        }
        assertThat(findings.told).isEmpty();
        round();
        assertThat(findings.told).containsExactly("removed 2 B0864D25");
    }

    @Test
    void aClosedLineIsAskedNothingAndKeepsItsTagsForAWhile() {
        reader.read("", TAG, InventoryPresence.NO_RSSI);
        findings.told.clear();
        reader.lost(at(0));
        reader.passed(at(1900).nanos(), at(1900));
        assertThat(findings.told).isEmpty();
        reader.passed(at(2000).nanos(), at(2000));
        assertThat(findings.told).containsExactly("removed  B0864D25");
        assertThat(protocol.turns).isZero();
    }

    @Test
    void whatAProtocolTellsIsPassedOn() {
        reader.answered();
        reader.broken();
        reader.troubled("no antenna");
        reader.outOfStep();
        reader.send(new byte[] {1});

        assertThat(findings.told)
                .containsExactly("answered", "invalid", "troubled no antenna", "out of step", "sent 1");
    }

    private void round() {
        ms += ROUND_MS;
        reader.passed(at(ms).nanos(), at(ms));
        reader.roundEnded("2");
    }

    private static Moment at(long ms) {
        return new Moment(ms * 1_000_000, ms * 1000);
    }

    private static final class ProtocolInTheTestsHand implements ReaderProtocol {
        private int turns;

        @Override
        public void opened(long now) {}

        @Override
        public void received(byte value, long now) {}

        @Override
        public void passed(long now) {
            turns++;
        }
    }

    private static final class RecordingFindings implements Findings {
        private final List<String> told = new ArrayList<>();

        @Override
        public void valid(String reading, Moment now) {
            told.add("valid " + reading);
        }

        @Override
        public void answered(Moment now) {
            told.add("answered");
        }

        @Override
        public void troubled(String words, Moment now) {
            told.add("troubled " + words);
        }

        @Override
        public void outOfStep(Moment now) {
            told.add("out of step");
        }

        @Override
        public void invalid() {
            told.add("invalid");
        }

        @Override
        public void put(String place, String tag, Moment now) {
            told.add("put " + place + " " + tag);
        }

        @Override
        public void removed(String place, String tag, Moment now) {
            told.add("removed " + place + " " + tag);
        }

        @Override
        public void covered(int number, Moment now) {}

        @Override
        public void uncovered(int number, Moment now) {}

        @Override
        public void send(byte[] bytes) {
            told.add("sent " + bytes.length);
        }
    }
}
