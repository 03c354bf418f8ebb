package io.placard.hardware.rfid.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.driver.Driver;
import io.placard.hardware.driver.ReaderDriver;
import io.placard.hardware.option.Options;
import io.placard.hardware.rfid.RecordedFindings;
import io.placard.hardware.serial.Moment;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyboardDriverTest {
    private static final String PUT = "put 04A2B3C4 at ";
    private static final String EXPIRED = "expired 04A2B3C4 at ";

    private final RecordedFindings findings = new RecordedFindings();

    @Test
    void oneScanPutsATagThatNobodyKnows() {
        scan(driver(Map.of()), 0, "04a2b3c4");

        assertThat(findings.events).containsExactly(PUT);
        assertThat(findings.validFrames).isEqualTo(1);
    }

    @Test
    void timeLiftsIt() {
        var driver = driver(Map.of());
        scan(driver, 0, "04A2B3C4");
        pass(driver, 11_999);
        assertThat(findings.events).containsExactly(PUT);
        pass(driver, 12_000);
        pass(driver, 24_000);
        assertThat(findings.events).containsExactly(PUT, EXPIRED);
    }

    @Test
    void theTimeCanBeSet() {
        var driver = driver(Map.of("removed_ms", 3000));
        scan(driver, 0, "04A2B3C4");
        pass(driver, 3000);

        assertThat(findings.events).containsExactly(PUT, EXPIRED);
    }

    @Test
    void aSecondScanIsPutAgainAndHasItsOwnTime() {
        var driver = driver(Map.of());
        scan(driver, 0, "04A2B3C4");
        scan(driver, 8000, "04A2B3C4");
        pass(driver, 19_999);

        assertThat(findings.events).containsExactly(PUT, EXPIRED, PUT);
    }

    @Test
    void aReaderThatRepeatsWhatLiesOnItPutsItOnce() {
        var driver = driver(Map.of());
        for (int ms = 0; ms < 20_000; ms += 500) {
            scan(driver, ms, "04A2B3C4");
            pass(driver, ms + 100);
        }

        assertThat(findings.events).containsExactly(PUT);
    }

    @Test
    void anotherTagReplacesTheFirst() {
        var driver = driver(Map.of());
        scan(driver, 0, "04A2B3C4");
        scan(driver, 300, "0012964329");

        assertThat(findings.events).containsExactly(PUT, EXPIRED, "put 0012964329 at ");
    }

    @Test
    void aTagGoesInItsTimeWhileTheKeysGoElsewhere() {
        var driver = driver(Map.of());
        scan(driver, 0, "04A2B3C4");
        driver.lost(at(5000));
        pass(driver, 11_999);
        assertThat(findings.events).containsExactly(PUT);
        pass(driver, 12_000);
        assertThat(findings.events).containsExactly(PUT, EXPIRED);
    }

    private Driver driver(Map<String, Object> options) {
        var driver = KeyboardDriver.DRIVER
                .maker()
                .make(new ReaderDriver.Request(new Options(options), _ -> false, findings));
        driver.opened(at(0));
        return driver;
    }

    private static void scan(Driver driver, long ms, String tag) {
        for (byte value : (tag + "\n").getBytes(StandardCharsets.US_ASCII)) {
            driver.received(value, at(ms));
        }
    }

    private static void pass(Driver driver, long ms) {
        driver.passed(at(ms).nanos(), at(ms));
    }

    private static Moment at(long ms) {
        return new Moment(ms * 1_000_000, ms * 1000);
    }
}
