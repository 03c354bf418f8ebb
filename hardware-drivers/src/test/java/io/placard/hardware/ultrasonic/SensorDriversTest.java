package io.placard.hardware.ultrasonic;

import static io.placard.hardware.ultrasonic.DistanceLaws.hex;
import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.driver.Driver;
import io.placard.hardware.driver.SensorDriver;
import io.placard.hardware.option.Options;
import io.placard.hardware.serial.Moment;
import io.placard.hardware.turn.Turnstiles;
import io.placard.hardware.ultrasonic.a02.A02yyuw;
import io.placard.hardware.ultrasonic.jsn.JsnSr04t;
import io.placard.hardware.ultrasonic.line.TextLines;
import io.placard.hardware.ultrasonic.maxbotix.Maxbotix;
import io.placard.hardware.ultrasonic.urm37.Urm37;
import io.placard.hardware.ultrasonic.us100.Us100;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each driver as the table of drivers has it: what it asks, what it hears, how it is opened. */
class SensorDriversTest {
    private static final List<SensorDriver> DRIVERS =
            List.of(A02yyuw.DRIVER, JsnSr04t.DRIVER, TextLines.DRIVER, Maxbotix.DRIVER, Urm37.DRIVER, Us100.DRIVER);

    private final RecordingFindings findings = new RecordingFindings();

    @ParameterizedTest
    @CsvSource({
        "jsn-sr04t, jsn-sr04t, 55, FF 01 F4 F4, 500",
        "jsn-sr04t, aj-sr04m, 01, FF 01 F4 F4, 500",
        "urm37, '', 22000022, 22 00 32 54, 500",
        "urm37, '', 22000022, 22 FF FF 20, -"
    })
    void asksItsQuestionAndUnderstandsTheAnswer(
            String name, String model, String question, String answer, String reading) {
        var driver = driver(name, model.isEmpty() ? Map.of() : Map.of("model", model));
        driver.opened(at(0));
        driver.passed(at(10).nanos(), at(10));
        receive(driver, answer, 40);

        assertThat(findings.sent).containsExactly(question);
        assertThat(findings.readings).containsExactly(reading);
    }

    @Test
    void aUs100IsAskedForItsWarmthAndThenForTheDistance() {
        var driver = driver("us100", Map.of());
        driver.opened(at(0));
        driver.passed(at(10).nanos(), at(10));
        receive(driver, "42", 40);
        driver.passed(at(110).nanos(), at(110));
        receive(driver, "01 F4", 140);

        assertThat(findings.sent).containsExactly("50", "55");
        assertThat(findings.readings).containsExactly("500");
    }

    @ParameterizedTest
    @CsvSource({
        "a02yyuw, a02yyuw, 30, 4500, 3",
        "a02yyuw, a01, 280, 7500, 3",
        "a02yyuw, me007ys, 280, 4500, 3",
        "a02yyuw, me007tx, 30, 4000, 3",
        "a02yyuw, jsn-sr04t, 200, 6000, 3",
        "maxbotix, hrusb, 300, 4999, 3",
        "maxbotix, hrxl, 300, 4999, 1",
        "maxbotix, hrxl-10m, 500, 9998, 1",
        "maxbotix, xl, 200, 7649, 3",
        "maxbotix, lv, 152, 6476, 5",
        "maxbotix, parksonar, 152, 6476, 5"
    })
    void theModelSaysWhatIsMeasuredAndHowNoisily(String name, String model, int minMm, int maxMm, int medianOf) {
        var gate = ((DistanceSource) driver(name, Map.of("model", model))).gate();

        assertThat(gate.range()).isEqualTo(new SensorRange(minMm, maxMm));
        assertThat(gate.medianOf()).isEqualTo(medianOf);
    }

    @Test
    void firmwareIsNotResetByDtrAndReadInItsUnit() {
        var driver = driver("line", Map.of("unit", "cm", "pattern", "d=([0-9.]+)"));
        driver.opened(at(0));
        receive(driver, "0A 64 3D 31 32 2E 35 0A", 10);

        assertThat(TextLines.DRIVER.line().dtr()).isFalse();
        assertThat(findings.readings).containsExactly("125");
    }

    @Test
    void sensorsThatAreAskedAreLookedAtOften() {
        assertThat(Stream.of(JsnSr04t.DRIVER, Urm37.DRIVER, Us100.DRIVER))
                .allMatch(driver -> driver.line().readTimeout().toMillis() == 10);
    }

    @Test
    void anHrxlThatSeesNothingFreesTheSlot() {
        var driver = driver("maxbotix", Map.of("model", "hrxl"));
        driver.opened(at(0));
        for (int i = 0; i < 20; i++) {
            var line = i < 10 ? "52 30 33 30 30 0D" : "52 35 30 30 30 0D";
            receive(driver, line, 150L * i);
        }

        assertThat(findings.readings).startsWith("300").endsWith("-");
        assertThat(findings.changes).isEqualTo(List.of("uncovered 3"));
    }

    private Driver driver(String name, Map<String, Object> options) {
        var named = DRIVERS.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return named.maker()
                .make(new SensorDriver.Request("slot", 3, 1000, new Options(options), findings, new Turnstiles()));
    }

    private static void receive(Driver driver, String hex, long ms) {
        for (byte value : hex(hex)) {
            driver.received(value, at(ms));
        }
    }

    private static Moment at(long ms) {
        return new Moment(ms * 1_000_000, ms * 1000);
    }
}
