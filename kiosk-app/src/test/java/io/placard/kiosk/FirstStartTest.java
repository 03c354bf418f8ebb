package io.placard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.placard.kiosk.demo.DemoSettings;
import io.placard.kiosk.demo.DemoStore;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code placard run} as a new installer starts it: a process of its own, and a file that does not exist. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no pseudo-terminals")
class FirstStartTest {
    private static final Duration DEADLINE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private URI root = URI.create("http://127.0.0.1");

    @Test
    void aKioskWithoutAConfigIsSetUpInABrowserAndGoesOnAsAShopsKiosk() throws IOException, InterruptedException {
        var config = folder.resolve("etc").resolve("placard.toml");
        try (var store = DemoStore.open(DemoSettings.of(40).withoutChurn())) {
            var kiosk = start(config);
            try {
                setUp(store);
                await("/status", json -> json.at("/sync/products").asInt() == 40);
                await("/status", json -> json.at("/sensors/0/available").asBoolean());
            } finally {
                kiosk.destroy();
            }
            assertThat(kiosk.waitFor(DEADLINE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(kiosk.exitValue()).isZero();
        }
        assertThat(config)
                .content()
                .contains("locale = \"de-DE\"", "pbkdf2-sha256$")
                .doesNotContain("246810");
        assertThat(log()).doesNotContain("246810").contains("Setup has written " + config);
    }

    @Test
    void aSetupThatSomebodyEndsIsNoCrash() throws IOException, InterruptedException {
        for (var start = 0; start < 3; start++) {
            var kiosk = start(folder.resolve("placard.toml"));
            try {
                await("/setup.json", json -> json.has("store"));
            } finally {
                kiosk.destroy();
            }
            assertThat(kiosk.waitFor(DEADLINE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(kiosk.exitValue()).isZero();
        }

        assertThat(Files.readAllLines(folder.resolve("data").resolve("runs")))
                .hasSize(3)
                .allSatisfy(run -> assertThat(run).contains("normal", "CLEAN"));
    }

    private void setUp(DemoStore store) throws IOException, InterruptedException {
        await("/setup.json", json -> json.has("store"));
        post(
                "/setup/enter",
                Map.of(
                        "api_url", store.apiUrl().toString(),
                        "catalog_id", String.valueOf(store.catalogId()),
                        "token", store.token(),
                        "locale", "de-DE"));
        post("/setup/test", Map.of());
        await("/setup.json", json -> json.at("/trial/readable").asBoolean());
        post(
                "/setup/devices",
                Map.of(
                        "kind",
                        "rfid",
                        "driver",
                        "rdm6300",
                        "port",
                        store.devices().getFirst().port()));
        store.controls().putTag(store.controls().tags().getFirst().code());
        await("/setup.json", json -> json.at("/devices/0/state").asText().equals("seen"));
        post("/setup/pin", Map.of("pin", "246810"));
        await("/setup.json", json -> json.path("has_pin").asBoolean());

        post("/setup/finish", Map.of());
    }

    private Process start(Path config) throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        root = URI.create("http://127.0.0.1:" + port);
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-DjSerialComm.library.path=" + System.getProperty("jSerialComm.library.path", ""),
                "-cp",
                System.getProperty("java.class.path"),
                Placard.class.getName(),
                "run",
                "--config",
                config.toString(),
                "--data-dir",
                folder.resolve("data").toString());
        builder.environment().remove("DISPLAY");
        builder.environment().put("PLACARD_OPERATIONS_PORT", String.valueOf(port));
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("data").resolve("logs").resolve("placard.log"));
    }

    private void post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(fields)))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }

    private void await(String path, Predicate<JsonNode> holds) throws IOException, InterruptedException {
        var end = System.nanoTime() + DEADLINE.toNanos();
        var tick = new CountDownLatch(1);
        var last = "nothing";
        while (System.nanoTime() < end) {
            try {
                last = http.send(HttpRequest.newBuilder(root.resolve(path)).build(), BodyHandlers.ofString())
                        .body();
                if (holds.test(JSON.readTree(last))) {
                    return;
                }
            } catch (IOException _) {
                // Not yet, or between setup and kiosk.
            }
            assertThat(tick.await(50, TimeUnit.MILLISECONDS)).isFalse();
        }
        throw new AssertionError(
                path + " still answers " + last + "; it said " + Files.readString(folder.resolve("said")));
    }
}
