package io.placard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another program of the machine can get at while a shop's kiosk runs. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "Reads /proc")
@Timeout(120)
class OutsideTest {
    private static final String STORE_TOKEN = "st0re-s3cret";
    private static final String OUTBOX_TOKEN = "0utbox-s3cret";
    private static final String METRICS_TOKEN = "metr1cs-s3cret";
    private static final String OPERATIONS_TOKEN = "0perations-s3cret";
    private static final String PIN_HASH =
            "pbkdf2-sha256$120000$cGxhY2FyZC1kZW1vLXBpbg==$bu2Lo9yX6ZArxT7T2WC1rtEd15CMklJwGHM2VpGdivc=";
    private static final String[] SECRETS = {STORE_TOKEN, OUTBOX_TOKEN, METRICS_TOKEN, OPERATIONS_TOKEN, PIN_HASH};
    private static final String LISTEN = "0A";

    @TempDir
    private static Path folder;

    private static int bridgePort;
    private static RunningPlacard kiosk;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        bridgePort = RunningPlacard.freePort();
        // A store that nobody answers for: its token must not come up in what is said about that either.
        Files.writeString(folder.resolve("placard.toml"), """
                [store]
                api_url = "http://127.0.0.1:9/api/v1"
                catalog_id = 42
                token = "{STORE_TOKEN}"
                [live]
                app_key = "app"
                [outbox]
                url = "http://127.0.0.1:9/hook"
                token = "{OUTBOX_TOKEN}"
                [metrics]
                otlp_url = "http://127.0.0.1:9/v1/metrics"
                otlp_seconds = 5
                token = "{METRICS_TOKEN}"
                [staff]
                pin_hash = "{PIN_HASH}"
                [operations]
                token = "{OPERATIONS_TOKEN}"
                [bridge]
                port = {BRIDGE}
                """.replace("{STORE_TOKEN}", STORE_TOKEN)
                .replace("{OUTBOX_TOKEN}", OUTBOX_TOKEN)
                .replace("{METRICS_TOKEN}", METRICS_TOKEN)
                .replace("{PIN_HASH}", PIN_HASH)
                .replace("{OPERATIONS_TOKEN}", OPERATIONS_TOKEN)
                .replace("{BRIDGE}", Integer.toString(bridgePort)));
        kiosk = RunningPlacard.start(
                folder,
                Map.of(),
                "run",
                "--config",
                folder.resolve("placard.toml").toString(),
                "--data-dir",
                data().toString());
    }

    @AfterAll
    static void end() {
        kiosk.close();
    }

    @Test
    void onlyTheConfiguredPortsAreOpenAndOnlyOnLoopback() throws IOException {
        assertThat(listening()).containsExactlyInAnyOrder("127.0.0.1:" + kiosk.port(), "127.0.0.1:" + bridgePort);
    }

    @Test
    void theDatabaseIsLockedForOthers() {
        var url = "jdbc:h2:file:" + data().resolve("catalog") + ";IFEXISTS=TRUE";

        assertThatThrownBy(() -> DriverManager.getConnection(url, "sa", "").close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("already in use");
    }

    @Test
    void theDataFolderIsForItsOwnUserAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data())))
                .isEqualTo("rwx------");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/status", "/metrics", "/log", "/screen.json", "/diagnostics.json", "/assignments.json", "/"})
    void noSecretIsTold(String path) throws IOException, InterruptedException {
        assertThat(kiosk.get(path)).isNotEmpty().doesNotContain(SECRETS);
    }

    @Test
    void noSecretIsInTheSupportBundle() throws IOException, InterruptedException {
        var names = new ArrayList<String>();
        try (var client = HttpClient.newHttpClient();
                var zip = new ZipInputStream(client.send(
                                HttpRequest.newBuilder(kiosk.url("/support.zip"))
                                        .build(),
                                BodyHandlers.ofInputStream())
                        .body())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .as(entry.getName())
                        .doesNotContain(SECRETS);
            }
        }
        assertThat(names).contains("config.toml", "status.json", "logs/placard.log");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/restart", "/assignments", "/assignments/withdraw", "/assignments/import", "/resync"})
    void aPageOfAnotherSiteChangesNothing(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(kiosk.url(path))
                .header("Content-Type", "application/json")
                .header("Origin", "https://evil.example")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void noSecretIsWrittenDown() throws IOException {
        try (var files = Files.walk(data())) {
            for (var file : files.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(SECRETS);
            }
        }
        assertThat(Files.readString(data().resolve("logs").resolve("placard.log")))
                .contains("127.0.0.1:9");
    }

    private static Path data() {
        return folder.resolve("data");
    }

    /** The addresses at which the process accepts connections: the sockets of /proc/net that are among its files. */
    private static List<String> listening() throws IOException {
        var own = sockets();
        var addresses = new ArrayList<String>();
        for (var table : List.of("tcp", "tcp6")) {
            for (var line : Files.readAllLines(proc().resolve("net").resolve(table))) {
                var fields = line.strip().split("\\s+", -1);
                if (fields[3].equals(LISTEN) && own.contains(fields[9])) {
                    addresses.add(address(fields[1]));
                }
            }
        }
        return addresses;
    }

    private static Set<String> sockets() throws IOException {
        try (var files = Files.list(proc().resolve("fd"))) {
            return files.map(OutsideTest::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.replaceAll("\\D", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException _) {
            return ""; // closed meanwhile
        }
    }

    /** As the kernel writes it, bytes of the address in reverse; loopback within IPv6 counts as what it is. */
    private static String address(String hex) {
        var parts = hex.split(":", -1);
        var host = parts[0].matches("0100007F|0000000000000000FFFF00000100007F") ? "127.0.0.1" : parts[0];
        return host + ":" + Integer.parseInt(parts[1], 16);
    }

    private static Path proc() {
        return Path.of("/proc", Long.toString(kiosk.pid()));
    }
}
