package io.placard.kiosk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.DeviceSettings;
import io.placard.hardware.Hardware;
import io.placard.kiosk.settings.tables.SettingsProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensorOptionsTest {
    private static final String STORE = """
            [store]
            api_url = "https://api.example.shop/api/v1"
            catalog_id = 42
            token = "s3cret"
            """;

    private final Map<String, String> environment = new HashMap<>();

    @TempDir
    private Path folder;

    @Test
    void readsWhatTheDriverNames() throws IOException {
        var sensor = only(read("""
                [[sensor]]
                name = "slot-3"
                kind = "ultrasonic"
                driver = "jsn-sr04t"
                port = "/dev/ttyUSB3"
                covered_mm = 250
                model = "aj-sr04m"
                median = 5
                hold_ms = 400
                emit_initial = true
                group = "left shelf"
                baud = 115200
                """));

        assertThat(sensor.options().values())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "model",
                        "aj-sr04m",
                        "median",
                        5,
                        "hold_ms",
                        400,
                        "emit_initial",
                        true,
                        "group",
                        "left shelf",
                        "baud",
                        115200));
    }

    @Test
    void aReaderHasOptionsToo() throws IOException {
        var reader = only(read("""
                [[sensor]]
                name = "pad-A"
                kind = "rfid"
                driver = "rdm6300"
                port = "/dev/ttyUSB0"
                removed_ms = 900
                """));

        assertThat(reader.options().values()).containsExactly(Map.entry("removed_ms", 900));
    }

    @Test
    void theEnvironmentWinsHereToo() throws IOException {
        environment.put("PLACARD_SENSOR_1_HOLD_MS", "700");
        environment.put("PLACARD_SENSOR_1_DTR", "false");

        var sensor = only(read(slot("hold_ms = 400")));

        assertThat(sensor.options().values()).containsExactlyInAnyOrderEntriesOf(Map.of("hold_ms", 700, "dtr", false));
    }

    @Test
    void aPortMayBeOnTheNetworkButThenTheSlotNeedsItsNumber() throws IOException {
        var address = "tcp://192.168.1.20:4001";

        assertThat(only(read(slot("number = 7").replace("/dev/ttyUSB3", address)))
                        .port())
                .isEqualTo(address);
        assertThat(lines(read(slot("").replace("/dev/ttyUSB3", address))))
                .singleElement()
                .asString()
                .contains("sensor 1.number: is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            median = 4                  | sensor 1.median: is 4; allowed: one of 1, 3, 5, 7, 9
            hold_ms = -1                | sensor 1.hold_ms: is -1; allowed: a whole number from 0 to 60000
            blind = "ignore"            | sensor 1.blind: is "ignore"; allowed: one of hold, covered, free
            model = "a2"                | sensor 1.model: is "a2"; allowed: one of a02yyuw, a01, me007ys
            emit_initial = "yes"        | sensor 1.emit_initial: is "yes"; allowed: true or false
            mediann = 3                 | sensor 1.mediann: is not known; the nearest known key is median; allowed: name, kind,
            group = "left"              | sensor 1.group: is not known
            min_mm = 500\\nmax_mm = 400 | sensor 1.min_mm: is 500; allowed: a distance below 400, which max_mm is
            model = "a01"               | sensor 1.covered_mm: is 120, which this sensor cannot measure; allowed: a distance from 280
            """)
    void saysWhatIsWrongWithAnOption(String addition, String expected) throws IOException {
        assertThat(lines(read(slot(addition.replace("\\n", "\n")))))
                .singleElement()
                .asString()
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"tcp://", "tcp://kiosk", "tcp://:4001", "tcp://a b:1", "tcp://kiosk:70000"})
    void anAddressThatIsNoneIsRefused(String port) throws IOException {
        assertThat(lines(read(slot("number = 1").replace("/dev/ttyUSB3", port))))
                .singleElement()
                .asString()
                .contains("sensor 1.port: is \"" + port + "\"; allowed: tcp://host:port");
    }

    @Test
    void aReaderThatTypesNeedsNoPort() throws IOException {
        var reader = only(read(typed("counter", "removed_ms = 9000")));

        assertThat(reader.isTyped()).isTrue();
        assertThat(reader.options().values()).containsExactly(Map.entry("removed_ms", 9000));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            port = "/dev/ttyUSB0" | sensor 1.port: means nothing to a reader that types: its keys come to the kiosk's window; allowed: no port
            removed_ms = 5        | sensor 1.removed_ms: is 5; allowed: a whole number from 100 to 60000
            baud = 9600           | sensor 1.baud: is not known
            """)
    void aReaderThatTypesHasNothingOfAPort(String addition, String expected) throws IOException {
        assertThat(lines(read(typed("counter", addition))))
                .singleElement()
                .asString()
                .contains(expected);
    }

    @Test
    void aSecondReaderThatTypesIsRefused() throws IOException {
        assertThat(lines(read(typed("counter", "") + typed("door", ""))))
                .singleElement()
                .asString()
                .contains("sensor 2.driver: is \"keyboard\", as is that of sensor 1");
    }

    @Test
    void aPatternThatIsNoneIsRefused() throws IOException {
        var line = slot("pattern = \"(\"").replace("a02yyuw", "line");

        assertThat(lines(read(line)))
                .singleElement()
                .asString()
                .contains("sensor 1.pattern: is no regular expression (Unclosed group");
    }

    private static String typed(String name, String more) {
        return """
                [[sensor]]
                name = "%s"
                kind = "rfid"
                driver = "keyboard"
                """.formatted(name) + more + "\n";
    }

    private static String slot(String more) {
        return """
                [[sensor]]
                name = "slot-3"
                kind = "ultrasonic"
                driver = "a02yyuw"
                port = "/dev/ttyUSB3"
                """ + more + "\n";
    }

    private SettingsResult<Settings> read(String sensors) throws IOException {
        var file = folder.resolve("placard.toml");
        Files.writeString(file, STORE + sensors);
        var drivers = Map.of(
                "rfid", List.copyOf(Hardware.readerDrivers()),
                "ultrasonic", List.copyOf(Hardware.distanceSensorDrivers()));
        return new SettingsFile(environment, drivers).read(file);
    }

    private static DeviceSettings only(SettingsResult<Settings> result) {
        return switch (result) {
            case SettingsResult.Usable<Settings>(var settings) ->
                settings.sensors().getFirst();
            case SettingsResult.Unusable<Settings>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static List<String> lines(SettingsResult<Settings> result) {
        return result instanceof SettingsResult.Unusable<Settings>(var problems)
                ? problems.stream().map(SettingsProblem::line).toList()
                : List.of();
    }
}
