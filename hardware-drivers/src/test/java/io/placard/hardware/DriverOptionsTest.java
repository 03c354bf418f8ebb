package io.placard.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.option.Option;
import io.placard.hardware.option.OptionMistake;
import io.placard.hardware.option.Options;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DriverOptionsTest {
    @ParameterizedTest
    @MethodSource("sensorDrivers")
    void everyOptionHasAKeyOfItsOwnAndADefault(String driver) {
        var keys =
                Hardware.distanceSensorOptions(driver).stream().map(Option::key).toList();

        assertThat(keys).contains("baud", "dtr", "median", "min_mm");
        assertThat(new HashSet<>(keys)).hasSameSizeAs(keys);
        assertThat(Hardware.findMistake(sensor(driver, 1000, Map.of()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sensorDrivers")
    void everyModelThatIsNamedExists(String driver) {
        for (var option : Hardware.distanceSensorOptions(driver)) {
            if (option.allowed() instanceof Option.Allowed.Words(var words)) {
                for (var word : words) {
                    assertThat(Hardware.findMistake(sensor(driver, 1000, Map.of(option.key(), word))))
                            .as("%s = %s", option.key(), word)
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "maxbotix, model, xl, 150, 'covered_mm is 150, which this sensor cannot measure; allowed: a distance from 200 to 7649 mm'",
        "a02yyuw, model, a01, 120, 'covered_mm is 120, which this sensor cannot measure; allowed: a distance from 280 to 7500 mm'",
        "a02yyuw, model, a02, 120, 'model is \"a02\"; allowed: one of a02yyuw, a01, me007ys, me007tx, jsn-sr04t'",
        "line, pattern, '(', 120, 'pattern is no regular expression (Unclosed group near character 2); allowed: for example \"Distance: ([0-9.]+)\"'"
    })
    void whatMakesNoSenseIsToldInWords(String driver, String key, String value, int coveredMm, String words) {
        assertThat(Hardware.findMistake(sensor(driver, coveredMm, Map.of(key, value))))
                .map(OptionMistake::getMessage)
                .hasValue(words);
    }

    @ParameterizedTest
    @CsvSource({"pcsc, /dev/ttyUSB0, true", "rdm6300, pcsc:ACS*, true", "pcsc, pcsc:ACS*, false"})
    void aCardReaderOfTheSystemIsNoSerialPortAndTheOtherWayRound(String driver, String port, boolean isMistake) {
        assertThat(Hardware.findMistake(new DeviceSettings.Reader("pad", driver, port))
                        .map(OptionMistake::key)
                        .filter("port"::equals)
                        .isPresent())
                .isEqualTo(isMistake);
    }

    @Test
    void aDriverThatDoesNotExistHasNoOptions() {
        assertThat(Hardware.distanceSensorOptions("nonsense")).isEmpty();
        assertThat(Hardware.readerOptions("a02yyuw")).isEmpty();
    }

    @Test
    void aReaderThatTypesHasNoPortToSet() {
        assertThat(Hardware.readerOptions("keyboard"))
                .extracting(Option::key)
                .map(Object::toString)
                .containsExactly("removed_ms");
    }

    static Iterable<String> sensorDrivers() {
        return Hardware.distanceSensorDrivers();
    }

    private static DeviceSettings sensor(String driver, int coveredMm, Map<String, Object> options) {
        return new DeviceSettings.DistanceSensor("slot", driver, "p", 1, coveredMm, new Options(options));
    }
}
