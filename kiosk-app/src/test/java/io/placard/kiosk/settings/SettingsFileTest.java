package io.placard.kiosk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.DeviceSettings;
import io.placard.kiosk.settings.tables.SettingsProblem;
import io.placard.sync.SyncSettings.LiveSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {
    private static final String STORE = """
            [store]
            api_url = "https://api.example.shop/api/v1/"
            catalog_id = 42
            token = "s3cret"
            """;
    private static final String ALL_OTHER_KEYS = """
            [live]
            app_key = "key"
            cluster = "us2"
            host = "127.0.0.1"
            ws_port = 6001
            wss_port = 6002
            tls = false
            private_channel = true
            auth_url = "http://127.0.0.1:3000/pusher/auth"
            trust_store = "ca.p12"
            [sync]
            reconcile_minutes = 20
            poll_seconds = 2.5
            [display]
            screen = "HDMI-1"
            fullscreen = false
            width = 1920
            height = 1080
            diagonal_inches = 55
            locale = "de"
            theme = "contrast"
            renderer = "software"
            sound = true
            [operations]
            bind = "0.0.0.0"
            port = 9000
            token_file = "operations.token"
            """;

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("placard.toml");
    }

    @Test
    void fillsInTheDefaults() throws IOException {
        var settings = usable(STORE);
        assertThat(settings.store()).hasToString("Store[https://api.example.shop/api/v1/42]");
        assertThat(settings.live()).isEqualTo(LiveSettings.FROM_STORE);
        assertThat(settings.sync()).isEqualTo(new Settings.Sync(Duration.ofMinutes(15), Duration.ofMinutes(1)));
        assertThat(settings.display())
                .isEqualTo(new Settings.Display(
                        new Settings.ScreenChoice.ByIndex(0),
                        true,
                        new Settings.Size(1080, 1920),
                        32,
                        Locale.US,
                        Settings.Theme.LIGHT,
                        Settings.Renderer.AUTO,
                        false,
                        Optional.empty()));
        assertThat(settings.sensors()).isEmpty();
        assertThat(settings.staff().findPinHash()).isEmpty();
        assertThat(settings.operations()).hasToString("Operations[127.0.0.1:8790]");
    }

    @Test
    void readsEveryKey() throws IOException {
        Files.createFile(folder.resolve("ca.p12"));
        Files.writeString(folder.resolve("operations.token"), "0p3n\n");
        var settings = usable(STORE + ALL_OTHER_KEYS);
        assertThat(settings.live())
                .isEqualTo(new LiveSettings(
                        "key",
                        "us2",
                        "127.0.0.1",
                        6001,
                        6002,
                        false,
                        true,
                        URI.create("http://127.0.0.1:3000/pusher/auth"),
                        folder.resolve("ca.p12")));
        assertThat(settings.sync()).isEqualTo(new Settings.Sync(Duration.ofMinutes(20), Duration.ofMillis(2500)));
        assertThat(settings.display())
                .isEqualTo(new Settings.Display(
                        new Settings.ScreenChoice.ByName("HDMI-1"),
                        false,
                        new Settings.Size(1920, 1080),
                        55,
                        Locale.GERMAN,
                        Settings.Theme.CONTRAST,
                        Settings.Renderer.SOFTWARE,
                        true,
                        Optional.empty()));
        assertThat(settings.operations().bind().isAnyLocalAddress()).isTrue();
        assertThat(settings.operations().findToken()).contains("0p3n");
    }

    @Test
    void readsSensorsAndTakesTheSlotsNumberFromItsPort() throws IOException {
        assertThat(usable(STORE + """
                        [[sensor]]
                        name = "pad-A"
                        kind = "rfid"
                        driver = "rdm6300"
                        port = "/dev/ttyUSB0"
                        [[sensor]]
                        name = "slot-3"
                        kind = "ultrasonic"
                        driver = "a02yyuw"
                        port = "/dev/ttyUSB3"
                        [[sensor]]
                        name = "slot-12"
                        kind = "ultrasonic"
                        driver = "a02yyuw"
                        port = "COM4"
                        number = 12
                        covered_mm = 80
                        """).sensors())
                .containsExactly(
                        new DeviceSettings.Reader("pad-A", "rdm6300", "/dev/ttyUSB0"),
                        new DeviceSettings.DistanceSensor("slot-3", "a02yyuw", "/dev/ttyUSB3", 3, 120),
                        new DeviceSettings.DistanceSensor("slot-12", "a02yyuw", "COM4", 12, 80));
    }

    @Test
    void letsTheEnvironmentWin() throws IOException {
        Files.writeString(folder.resolve("store.token"), " from-file \n");
        environment.put("PLACARD_STORE_TOKEN_FILE", "store.token");
        environment.put("PLACARD_OPERATIONS_PORT", "18790");
        environment.put("PLACARD_DISPLAY_FULLSCREEN", "FALSE");
        environment.put("PLACARD_SENSOR_1_NAME", "pad-B");
        environment.put("PLACARD_SENSOR_1_KIND", "rfid");
        environment.put("PLACARD_SENSOR_1_DRIVER", "rdm6300");
        environment.put("PLACARD_SENSOR_1_PORT", "/dev/ttyUSB9");
        environment.put("PLACARD_JAVA_OPTIONS", "-Xmx1g");

        var settings = usable(STORE);

        assertThat(settings.store().token()).isEqualTo("from-file");
        assertThat(settings.operations().port()).isEqualTo(18790);
        assertThat(settings.display().fullscreen()).isFalse();
        assertThat(settings.sensors()).containsExactly(new DeviceSettings.Reader("pad-B", "rdm6300", "/dev/ttyUSB9"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [display]\\nwidht = 3         | :6:1: display.widht: is not known; the nearest known key is width
            [stor]\\nx = 1                | :5:1: stor: is no known table; the nearest is store
            [operations]\\nport = "x"     | :6:1: operations.port: is "x"; allowed: a whole number from 0 to 65535
            [operations]\\nport = 70000   | operations.port: is 70000; allowed: a whole number from 0 to 65535
            [live]\\ntls = "yes"          | live.tls: is "yes"; allowed: true or false
            [live]\\nauth_url = "ftp://x" | live.auth_url: is "ftp://x"; allowed: an address that starts with https://
            [live]\\ntrust_store = "no"   | no, which cannot be read
            [display]\\ntheme = "pink"    | display.theme: is "pink"; allowed: one of light, dark, contrast
            [display]\\nlocale = "e_n"    | display.locale: is "e_n"; allowed: a language tag such as en-US or de
            [staff]\\npin_hash = "1234"   | staff.pin_hash: is no hash of a PIN; allowed: what the command `placard pin`
            [operations]\\nbind = "::"    | operations.token_file: is missing, and bind = 0:0:0:0:0:0:0:0 lets other
            [staff]\\npin_hash_file = "x" | x, which does not exist; allowed: a file that this user can read
            [sensor]\\nname = "a"         | sensor: is no list of tables; allowed: [[sensor]] in double brackets
            [display                      | is not valid TOML
            """)
    void saysWhatIsWrongWhereAndWhatIsAllowed(String addition, String expected) throws IOException {
        assertThat(problems(STORE + addition.replace("\\n", "\n")))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.line()).startsWith(file.toString()).contains(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            name = "b"\\nkind = "nfc"\\ndriver = "rdm6300"\\nport = "p1"  | sensor 2.kind: is "nfc"; allowed: one of rfid, ultrasonic
            name = "b"\\nkind = "rfid"\\ndriver = "rc522"\\nport = "p1"   | sensor 2.driver: is "rc522"; allowed: one of rdm6300
            name = "a"\\nkind = "rfid"\\ndriver = "rdm6300"\\nport = "p1" | sensor 2.name: is "a", as is that of sensor 1
            name = "b"\\nkind = "rfid"\\ndriver = "rdm6300"\\nport = "p0" | sensor 2.port: is "p0", as is that of sensor 1
            name = "b"\\nkind = "rfid"\\ndriver = "rdm6300"               | sensor 2.port: is missing
            name = "b"\\nkind = "ultrasonic"\\ndriver = "a02yyuw"\\nport = "x" | sensor 2.number: is missing
            name = "b"\\nkind = "rfid"\\ndriver = "rdm6300"\\nport = "p1"\\nnumber = 3 | sensor 2.number: means nothing to an rfid
            name = "b"\\nkind = "ultrasonic"\\ndriver = "a02yyuw"\\nport = "p1"\\ncovered_mm = 20 | sensor 2.covered_mm: is 20; allowed: a whole number from 30
            """)
    void saysWhatIsWrongWithASensor(String second, String expected) throws IOException {
        var first = "[[sensor]]\nname = \"a\"\nkind = \"rfid\"\ndriver = \"rdm6300\"\nport = \"p0\"\n";

        assertThat(problems(STORE + first + "[[sensor]]\n" + second.replace("\\n", "\n")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).contains(expected));
    }

    @Test
    void tellsEverythingThatIsWrongTogether() throws IOException {
        assertThat(problems("[display]\nwidth = 1\nhigth = 2\n[sync]\npoll_seconds = 0\n"))
                .extracting(SettingsProblem::key)
                .containsExactly(
                        "display.higth",
                        "store.api_url",
                        "store.catalog_id",
                        "store.token",
                        "sync.poll_seconds",
                        "display.width");
    }

    @Test
    void saysThatTheFileIsMissingOrNoText() throws IOException {
        assertThat(lines(settingsFile().read(file))).singleElement().asString().contains("does not exist");

        Files.write(file, "# caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(lines(settingsFile().read(file))).singleElement().asString().contains("is not encoded in UTF-8");
    }

    @Test
    void namesTheVariableThatIsWrong() throws IOException {
        environment.put("PLACARD_OPERATIONS_PROT", "1");
        environment.put("PLACARD_STROE_TOKEN", "1");
        environment.put("PLACARD_SENSOR_7_PORT", "p");

        assertThat(problems(STORE))
                .extracting(SettingsProblem::line)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(
                                        "PLACARD_OPERATIONS_PROT: operations.prot: is not known; the nearest known key is port"),
                        second -> assertThat(second).startsWith("PLACARD_SENSOR_7_PORT: there is no sensor 7"),
                        third -> assertThat(third).contains("the nearest known name is PLACARD_STORE_TOKEN"));
    }

    @Test
    void neverShowsASecret() throws IOException {
        assertThat(usable(STORE).toString()).doesNotContain("s3cret");
        assertThat(problems(STORE + "token_file = \"x\"").toString()).doesNotContain("s3cret");
    }

    private Settings usable(String text) throws IOException {
        Files.writeString(file, text);
        return switch (settingsFile().read(file)) {
            case SettingsResult.Usable<Settings>(var settings) -> settings;
            case SettingsResult.Unusable<Settings>(var problems) -> throw new AssertionError(problems);
        };
    }

    private List<SettingsProblem> problems(String text) throws IOException {
        Files.writeString(file, text);
        return problems(settingsFile().read(file));
    }

    private static List<SettingsProblem> problems(SettingsResult<?> result) {
        return result instanceof SettingsResult.Unusable<?>(var problems) ? problems : List.of();
    }

    private static List<String> lines(SettingsResult<?> result) {
        return problems(result).stream().map(SettingsProblem::line).toList();
    }

    private SettingsFile settingsFile() {
        return new SettingsFile(environment, Map.of("rfid", List.of("rdm6300"), "ultrasonic", List.of("a02yyuw")));
    }
}
