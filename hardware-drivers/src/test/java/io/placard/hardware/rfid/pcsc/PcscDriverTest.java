package io.placard.hardware.rfid.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.driver.Driver;
import io.placard.hardware.driver.ReaderDriver;
import io.placard.hardware.option.Options;
import io.placard.hardware.rfid.RecordedFindings;
import io.placard.hardware.serial.Moment;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PcscDriverTest {
    private final RecordedFindings findings = new RecordedFindings();
    private final Driver driver =
            PcscDriver.DRIVER.maker().make(new ReaderDriver.Request(Options.NONE, _ -> false, findings));

    @Test
    void aCardCountsAtOnceAndIsLiftedAtOnce() {
        driver.opened(at(0));
        say("-\n+04A15E82B01990\n", 1);
        say("-\n", 2);

        assertThat(findings.events).containsExactly("put 04A15E82B01990 at ", "removed 04A15E82B01990 at ");
    }

    @Test
    void aCardStaysWhileTheServiceIsStartedAnew() {
        driver.opened(at(0));
        say("+B0864D25\n", 1);
        driver.lost(at(100));
        driver.passed(at(1500).nanos(), at(1500));
        driver.opened(at(1600));
        say("+B0864D25\n", 1601);

        assertThat(findings.events).containsExactly("put B0864D25 at ");
    }

    @Test
    void aCardThatWentWithTheServiceIsLiftedWhenItIsBack() {
        driver.opened(at(0));
        say("+B0864D25\n", 1);
        driver.lost(at(100));
        driver.opened(at(600));
        say("-\n", 601);

        assertThat(findings.events).endsWith("removed B0864D25 at ");
    }

    @Test
    void aServiceThatStaysAwayLiftsTheCard() {
        driver.opened(at(0));
        say("+B0864D25\n", 1);
        driver.lost(at(100));
        driver.passed(at(2200).nanos(), at(2200));

        assertThat(findings.events).endsWith("removed B0864D25 at ");
    }

    @Test
    void aCardWithoutNumberIsCountedAndPutsNothing() {
        driver.opened(at(0));
        say("?6A81\n-\n", 1);

        assertThat(findings.events).isEmpty();
        assertThat(findings.invalidFrames).isEqualTo(1);
    }

    @Test
    void whatIsNoLineOfTheReaderIsCountedAndPutsNothing() {
        driver.opened(at(0));
        say("+B0\nnonsense\n+" + "A".repeat(5000) + "\n", 1);

        assertThat(findings.events).isEmpty();
        assertThat(findings.invalidFrames).isEqualTo(3);
    }

    private void say(String text, long millis) {
        for (byte each : text.getBytes(StandardCharsets.US_ASCII)) {
            driver.received(each, at(millis));
        }
    }

    private static Moment at(long millis) {
        return new Moment(TimeUnit.MILLISECONDS.toNanos(millis), TimeUnit.MILLISECONDS.toMicros(millis));
    }
}
